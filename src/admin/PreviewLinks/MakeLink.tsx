'use client'
import { Button, toast, useLocale } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Locale } from '@/i18n/locales'
import { ownName } from '@/i18n/locales'
import { LONGEST_DAYS } from '@/workflow/domain/previewLinks'
import type { SentError } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { AskField } from '../Workflow/AskField'
import type { usePreviewLinks } from './usePreviewLinks'

type Props = { languages: readonly Locale[]; make: ReturnType<typeof usePreviewLinks>['make'] }

/** Makes a link, and shows its address once: nobody can look it up afterwards. */
export const MakeLink = ({ languages, make }: Props) => {
  const t = useDeskWords()
  const id = useId()
  const here: string = useLocale().code
  const [purpose, setPurpose] = useState('')
  const [days, setDays] = useState(String(LONGEST_DAYS))
  const [language, setLanguage] = useState<string>(
    languages.find((one) => one === here) ?? languages[0] ?? here,
  )
  const [problems, setProblems] = useState<SentError[]>([])
  const [address, setAddress] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const of = (path: string) => problems.find((problem) => problem.path === path)?.message

  const send = async () => {
    setBusy(true)
    const done = await make({ days: Number(days), language, purpose })
    setBusy(false)
    setProblems(done.ok ? [] : done.problems)
    if (!done.ok) return
    setAddress(done.body.address)
    setPurpose('')
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address ?? '')
      toast.success(t('links.copied'))
    } catch {
      // Over http, or where the browser was told not to.
      toast.error(t('links.notCopied'))
    }
  }

  return (
    <div className="workflow__form">
      <AskField
        isRequired
        isShort
        label={t('links.purpose')}
        name="link-purpose"
        onChange={setPurpose}
        problem={of('purpose')}
        value={purpose}
      />
      <div className="workflow__ask">
        <label htmlFor={`${id}-days`}>{t('links.days', { number: LONGEST_DAYS })}</label>
        <input
          aria-describedby={`${id}-days-problem`}
          aria-invalid={Boolean(of('days'))}
          id={`${id}-days`}
          max={LONGEST_DAYS}
          min={1}
          onChange={({ target }) => setDays(target.value)}
          type="number"
          value={days}
        />
        <p className="workflow__problem" id={`${id}-days-problem`}>
          {of('days')}
        </p>
      </div>
      {languages.length > 1 && (
        <div className="workflow__ask">
          <label htmlFor={`${id}-language`}>{t('links.language')}</label>
          <select id={`${id}-language`} onChange={({ target }) => setLanguage(target.value)} value={language}>
            {languages.map((one) => (
              <option key={one} value={one}>
                {ownName(one)}
              </option>
            ))}
          </select>
        </div>
      )}
      {problems
        .filter(({ path }) => path !== 'purpose' && path !== 'days')
        .map(({ message }) => (
          <p className="workflow__problem" key={message} role="alert">
            {message}
          </p>
        ))}
      <div className="workflow__buttons">
        <Button disabled={isBusy} margin={false} onClick={() => void send()} size="medium" type="button">
          {t('links.make')}
        </Button>
      </div>
      {address && (
        <div className="workflow__ask" role="status">
          <label htmlFor={`${id}-address`}>{t('links.address')}</label>
          <input
            id={`${id}-address`}
            onFocus={({ target }) => target.select()}
            readOnly
            type="text"
            value={address}
          />
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void copy()}
            size="small"
            type="button"
          >
            {t('links.copy')}
          </Button>
        </div>
      )}
    </div>
  )
}
