'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { AskField } from '../Workflow/AskField'
import { RowForm } from './RowForm'

type Props = { edition: string; note: string; number: string }

/** Proposes other words for what readers are told of a version. Another person confirms them. */
export const CorrectNote = ({ edition, note, number }: Props) => {
  const t = useDeskWords()
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState(note)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const propose = async () => {
    setBusy(true)
    const body = { kind: 'note', id: edition, value: words }
    const answer = await sendJson({ t, path: '/api/proposals', body })
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.message)
    if (!answer.ok) return
    toast.success(t('proposals.proposed'))
    setOpen(false)
    router.refresh()
  }
  return (
    <RowForm
      isOpen={isOpen}
      isTyped={words !== note}
      name={t('versions.correctOne', { number })}
      onToggle={setOpen}
      words={t('versions.correct')}
    >
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
    </RowForm>
  )
}
