'use client'
import { useId } from 'react'
import { useDeskWords } from '../useDeskWords'

type Props = {
  label: string
  hint?: string
  isRequired?: boolean
  isShort?: boolean
  name: string
  onChange: (value: string) => void
  problem?: string | undefined
  value: string
}

/** One thing to say with a transition. */
export const AskField = ({ hint, isRequired, isShort, label, name, onChange, problem, value }: Props) => {
  const t = useDeskWords()
  const id = useId()
  const common = {
    id,
    name,
    value,
    'aria-describedby': `${id}-hint`,
    'aria-invalid': Boolean(problem),
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  return (
    <div className="workflow__ask">
      <label htmlFor={id}>{t(isRequired ? 'ask.required' : 'ask.optional', { label })}</label>
      {isShort ? <input type="text" {...common} /> : <textarea rows={3} {...common} />}
      <p className={problem ? 'workflow__problem' : 'workflow__hint'} id={`${id}-hint`}>
        {problem ?? hint}
      </p>
    </div>
  )
}
