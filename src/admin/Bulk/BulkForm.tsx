'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { BulkAct } from '@/workflow/domain/bulk'
import type { BulkChoice } from '@/workflow/queries/bulk'
import { useUnsent } from '../Question/useUnsent'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import type { BulkAnswer } from './BulkResult'
import { FIELDS, NOBODY, type SaidOfAll } from './fields'

type Props = {
  act: BulkAct
  choice: BulkChoice
  label: string
  onClose: () => void
  onDone: (answer: BulkAnswer) => void
  path: string
}

/** Asks what is said with all of the chosen texts, and does it. Each of them is looked at by itself. */
export const BulkForm = ({ act, choice, label, onClose, onDone, path }: Props) => {
  const t = useDeskWords()
  const form = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState<SaidOfAll>({})
  useUnsent(Boolean(said.comment?.trim() || said.changeNote?.trim()))
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const Fields = FIELDS[act]
  // Who opened it by the keyboard goes on in it.
  useEffect(() => form.current?.focus(), [])
  const send = async () => {
    setBusy(true)
    setProblem(undefined)
    const texts = choice.texts.map(({ id, expected, revision }) => ({ id, expected, revision }))
    const answer = await sendJson<BulkAnswer>({ t, path, body: { act, texts, ...given(act, said, choice) } })
    setBusy(false)
    if (answer.ok) return onDone(answer.body)
    setProblem(answer.errors[0]?.message ?? answer.message)
  }
  return (
    <div aria-label={label} className="workflow__form bulk__form" ref={form} role="group" tabIndex={-1}>
      <h2 className="bulk__title">{label}</h2>
      <p className="workflow__hint">{t('bulk.each')}</p>
      <Fields choice={choice} onChange={(more) => setSaid({ ...said, ...more })} said={said} />
      <p className={problem ? 'workflow__problem' : 'bulk__status'} role={problem ? 'alert' : 'status'}>
        {problem ?? (isBusy && t('bulk.working'))}
      </p>
      <div className="workflow__buttons">
        <Button
          disabled={isBusy || choice.texts.length === 0}
          id="bulk-do"
          margin={false}
          onClick={() => void send()}
          size="medium"
          type="button"
        >
          {t('bulk.do', { count: choice.texts.length })}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={onClose}
          size="medium"
          type="button"
        >
          {t('transition.cancel')}
        </Button>
      </div>
    </div>
  )
}

/** What was said; a field that was left alone says nothing, and what it is about stays as it is. */
function given(act: BulkAct, { release, ...said }: SaidOfAll, { releases }: BulkChoice): object {
  const filled = Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== '' && value !== false),
  )
  if (act === 'addToRelease') {
    const into = release ?? releases[0]?.id
    return into ? { release: into } : { name: said.name ?? '' }
  }
  // To have nobody by name is something that one says.
  return act === 'assign' && said.assignee === NOBODY ? { ...filled, assignee: null } : filled
}
