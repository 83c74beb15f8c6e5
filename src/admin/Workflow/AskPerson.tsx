'use client'
import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import type { AwaitingFace } from '@/workflow/domain/awaiting'
import type { Candidate } from '@/workflow/queries/assignment'
import type { DeskWords } from '@/i18n/desk/words'
import { useDeskWords } from '../useDeskWords'
import { dayInWords } from './institutionTime'

type Props = {
  candidates: readonly Candidate[]
  /** what they are to decide on */
  face: AwaitingFace
  onChange: (id: string) => void
  problem?: string | undefined
  value: string
}

/** Asks who is to decide next: one of those who may, or nobody by name. */
export const AskPerson = ({ candidates, face, onChange, problem, value }: Props) => {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  const id = useId()
  const label = t(face === 'needsReview' ? 'ask.assignee.reviewer' : 'ask.assignee.validator')
  return (
    <div className="workflow__ask">
      <label htmlFor={id}>{t('ask.optional', { label })}</label>
      <select
        aria-describedby={`${id}-hint`}
        aria-invalid={Boolean(problem)}
        id={id}
        name="assignee"
        onChange={({ target }) => onChange(target.value)}
        value={value}
      >
        <option value="">{t('ask.assignee.anyone')}</option>
        {candidates.map((candidate) => (
          <option key={candidate.id} value={candidate.id}>
            {nameWithAbsence(t, candidate, i18n.language)}
          </option>
        ))}
      </select>
      <p className={problem ? 'workflow__problem' : 'workflow__hint'} id={`${id}-hint`}>
        {problem ?? (candidates.length > 0 ? t('ask.assignee.hint') : t('reason.assignee.nobody'))}
      </p>
    </div>
  )
}

/** What somebody is called, with until when they are away, and who stands in for them. */
export const nameWithAbsence = (t: DeskWords, { away, name }: Candidate, language: string): string => {
  if (!away) return name
  const day = dayInWords(away.until, language)
  return away.deputy
    ? t('assignment.awayWith', { name, day, deputy: away.deputy })
    : t('assignment.away', { name, day })
}

type DayProps = {
  hint?: string
  onChange: (day: string) => void
  problem?: string | undefined
  value: string
}

/** Asks by which day something is needed, on the calendar of the institution. */
export const AskDay = ({ hint, onChange, problem, value }: DayProps) => {
  const t = useDeskWords()
  const id = useId()
  return (
    <div className="workflow__ask">
      <label htmlFor={id}>{t('ask.optional', { label: t('ask.dueOn.label') })}</label>
      <input
        aria-describedby={`${id}-hint`}
        aria-invalid={Boolean(problem)}
        id={id}
        name="dueOn"
        onChange={({ target }) => onChange(target.value)}
        type="date"
        value={value}
      />
      <p className={problem ? 'workflow__problem' : 'workflow__hint'} id={`${id}-hint`}>
        {problem ?? hint ?? t('ask.dueOn.hint')}
      </p>
    </div>
  )
}
