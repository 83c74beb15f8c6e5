'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { awaitingFace } from '@/workflow/domain/awaiting'
import type { Naming } from '@/workflow/queries/assignment'
import type { DocumentDescription } from '@/workflow/queries/panel'
import { sendJson, type SentError } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { AskDay, AskPerson, nameWithAbsence } from './AskPerson'
import { deskStore } from './deskStore'
import { dayInWords } from './institutionTime'
import { isLockedText } from './Schedule'
import { useDesk } from './useDesk'

type Props = Pick<DocumentDescription, 'faces' | 'naming' | 'schedule'>

/** Who is asked by name to decide next, and by when; whoever may can change it, also while they write. */
export const Assignment = ({ faces, naming, schedule }: Props) => {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  const { seen } = useDesk()
  const [isOpen, setOpen] = useState(false)
  if (!naming) return null
  const { assignee, dueOn, isOverdue } = naming.assignment
  const face = awaitingFace(faces.draft)
  const day = dueOn && dayInWords(dueOn, i18n.language)
  if (isOpen) return <Form {...{ face, naming }} onClose={() => setOpen(false)} />
  return (
    <div className="workflow__assignment">
      {(assignee || face) && (
        <p>
          {assignee
            ? t('assignment.to', { name: nameWithAbsence(t, assignee, i18n.language) })
            : t('assignment.toAnyone')}
        </p>
      )}
      {day && (
        <p>
          {isOverdue ? (
            <strong className="workflow__problem">{t('assignment.overdue', { day })}</strong>
          ) : (
            t('assignment.due', { day })
          )}
        </p>
      )}
      {naming.candidates && !isLockedText({ schedule }) && (
        <Button
          buttonStyle="secondary"
          // What the server drew cannot be pressed before the desk is awake.
          disabled={seen === undefined}
          id="assignment-change"
          margin={false}
          onClick={() => setOpen(true)}
          size="small"
          type="button"
        >
          {t(assignee || dueOn ? 'assignment.change' : face ? 'assignment.assign' : 'assignment.setDay')}
        </Button>
      )}
    </div>
  )
}

type FormProps = { face: ReturnType<typeof awaitingFace>; naming: Naming; onClose: () => void }

const Form = ({ face, naming: { assignment, candidates }, onClose }: FormProps) => {
  const t = useDeskWords()
  const { address, seen } = useDesk()
  const [person, setPerson] = useState(assignment.assignee?.id ?? '')
  const [dueOn, setDueOn] = useState(assignment.dueOn ?? '')
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<SentError[]>([])
  const of = (path: string) => problems.find((problem) => problem.path === path)?.message

  const save = async () => {
    setBusy(true)
    const body = { assignee: person || null, dueOn: dueOn || null, seen: assignment.revision }
    const answer = await sendJson({ t, path: `${address}/assignment`, body })
    setBusy(false)
    if (!answer.ok) {
      setProblems(answer.errors.length > 0 ? answer.errors : [{ message: answer.message }])
      // Of two people at once, the second sees what the first said.
      if (answer.errors.some(({ code }) => code === 'stale')) await deskStore.load(address, seen)
      return
    }
    toast.success(t('assignment.saved'))
    onClose()
    await deskStore.load(address, seen)
  }

  return (
    <div aria-label={t('assignment.title')} className="workflow__form" role="group">
      <h4>{t('assignment.title')}</h4>
      {face && candidates && (
        <AskPerson
          candidates={candidates[face]}
          face={face}
          onChange={setPerson}
          problem={of('assignee')}
          value={person}
        />
      )}
      <AskDay onChange={setDueOn} problem={of('dueOn')} value={dueOn} />
      {problems
        .filter(({ path }) => path !== 'assignee' && path !== 'dueOn')
        .map(({ message }) => (
          <p className="workflow__problem" key={message} role="alert">
            {message}
          </p>
        ))}
      <div className="workflow__buttons">
        <Button
          disabled={isBusy}
          id="assignment-save"
          margin={false}
          onClick={() => void save()}
          size="medium"
          type="button"
        >
          {t('assignment.save')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="medium" type="button">
          {t('transition.cancel')}
        </Button>
      </div>
    </div>
  )
}
