'use client'
import { useId } from 'react'
import { useDeskWords } from '../useDeskWords'
import type { AnsweredProblem } from './answers'
import { offsetsAround } from './institutionTime'

type Props = {
  hint?: string
  isRequired?: boolean
  label: string
  name: string
  onChange: (value: string) => void
  problem: AnsweredProblem | undefined
  /** as the clocks of the institution show it, with an offset where that hour comes twice */
  value: string
}

const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

/** Asks for a moment, as the clocks of the institution show it; of an hour that comes twice, which one. */
export const AskMoment = ({ hint, isRequired = true, label, name, onChange, problem, value }: Props) => {
  const t = useDeskWords()
  const id = useId()
  const local = LOCAL.exec(value)?.[0] ?? ''
  const comesTwice = local !== '' && (problem?.code === 'comesTwice' || value !== local)
  // The choice says what is missing.
  const isWrong = problem && !(comesTwice && problem.code === 'comesTwice')
  const [first, second] = comesTwice ? offsetsAround(local) : []
  return (
    <div className="workflow__ask">
      <label htmlFor={id}>{t(isRequired ? 'ask.required' : 'ask.optional', { label })}</label>
      <input
        aria-describedby={`${id}-hint`}
        aria-invalid={Boolean(problem)}
        id={id}
        name={name}
        onChange={({ target }) => onChange(target.value)}
        type="datetime-local"
        value={local}
      />
      {first && second && (
        <fieldset className="workflow__which">
          <legend>{t('ask.moment.which')}</legend>
          {[first, second].map((offset, index) => (
            <label key={offset}>
              <input
                checked={value === `${local}${offset}`}
                name={`${id}-which`}
                onChange={() => onChange(`${local}${offset}`)}
                type="radio"
              />
              {t(index === 0 ? 'ask.moment.first' : 'ask.moment.second', { offset })}
            </label>
          ))}
        </fieldset>
      )}
      <p className={isWrong ? 'workflow__problem' : 'workflow__hint'} id={`${id}-hint`}>
        {isWrong ? problem?.message : (hint ?? t('ask.moment.hint', { zone: t('schedule.zone') }))}
      </p>
    </div>
  )
}
