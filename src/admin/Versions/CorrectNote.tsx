'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { AskField } from '../Workflow/AskField'
import '../Workflow/workflow.css'

type Props = { edition: string; note: string; number: string }

/** Proposes other words for what readers are told of a version. Another person confirms them. */
export const CorrectNote = ({ edition, note, number }: Props) => {
  const t = useDeskWords()
  const isAwake = useIsAwake()
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState(note)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  if (!isOpen)
    return (
      <button
        aria-label={t('versions.correctOne', { number })}
        className="versions__do"
        disabled={!isAwake}
        onClick={() => setOpen(true)}
        type="button"
      >
        {t('versions.correct')}
      </button>
    )
  const propose = async () => {
    setBusy(true)
    const body = { kind: 'note', id: edition, value: words }
    const answer = await sendJson({ t, path: '/api/proposals', body })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.message)
    toast.success(t('proposals.proposed'))
    setOpen(false)
  }
  return (
    <div aria-label={t('versions.correctOne', { number })} className="workflow__form" role="group">
      <AskField
        hint={t('versions.correctHint')}
        isRequired
        label={t('ask.changeNote.label')}
        name={`note-${number}`}
        onChange={setWords}
        problem={problem}
        value={words}
      />
      <div className="workflow__buttons">
        <Button disabled={isBusy} margin={false} onClick={() => void propose()} size="small" type="button">
          {t('proposals.propose')}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => setOpen(false)}
          size="small"
          type="button"
        >
          {t('transition.cancel')}
        </Button>
      </div>
    </div>
  )
}
