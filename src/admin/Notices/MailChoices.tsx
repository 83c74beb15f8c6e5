'use client'
import { toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import {
  ABOUT_NO_TEXT,
  CHOICES,
  NOTICE_KINDS,
  type Choice,
  type NoticeChoices,
  type NoticeKind,
} from '@/workflow/domain/notices'
import { useAccount } from '../Account/useAccount'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import './notices.css'

const PATH = '/notifications/choices'

/** In one's own account: which mails one gets, by kind. Each choice holds at once. */
export const MailChoices = () => {
  const t = useDeskWords()
  const { api, isAdministrator, isSelf } = useAccount()
  const path = api.replace(/\/users$/, PATH)
  const [choices, setChoices] = useState<NoticeChoices | null>(null)
  useEffect(() => {
    if (!isSelf) return
    const load = async () => {
      const answer = await sendJson<{ choices: NoticeChoices }>({ t, method: 'GET', path })
      if (answer.ok) setChoices(answer.body.choices)
    }
    void load()
  }, [isSelf, path, t])
  if (!isSelf || !choices) return null

  const choose = async (kind: NoticeKind, choice: Choice) => {
    const answer = await sendJson<{ choices: NoticeChoices }>({ t, path, body: { [kind]: choice } })
    if (!answer.ok) return void toast.error(answer.message)
    setChoices(answer.body.choices)
    toast.success(t('notices.chosen'))
  }
  const kinds = NOTICE_KINDS.filter((kind) => isAdministrator || !ABOUT_NO_TEXT.includes(kind))
  return (
    <fieldset className="mail-choices field-type">
      <legend>{t('notices.mails')}</legend>
      {kinds.map((kind) => (
        <div className="mail-choices__row" key={kind}>
          <label htmlFor={`mails-${kind}`}>{t(`notices.kind.${kind}`)}</label>
          <select
            id={`mails-${kind}`}
            // The options are the choices.
            onChange={({ target }) => void choose(kind, target.value as Choice)}
            value={choices[kind]}
          >
            {CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {t(`notices.choice.${choice}`)}
              </option>
            ))}
          </select>
        </div>
      ))}
      <p>{t('notices.always')}</p>
    </fieldset>
  )
}
