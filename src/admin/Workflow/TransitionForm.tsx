'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { AskField } from './AskField'
import { asked } from './asked'
import type { TransitionInput } from '@/workflow/domain/requirements'
import type { Available, AnsweredProblem } from './answers'

type Props = {
  available: Available
  isBusy: boolean
  onCancel: () => void
  onConfirm: (said: TransitionInput) => void
  problems: AnsweredProblem[]
}

/** Asks for what the table demands with a transition, in the panel. Not a form: the panel stands inside one. */
export const TransitionForm = ({ available, isBusy, onCancel, onConfirm, problems }: Props) => {
  const { asks, label, name } = available
  const [said, setSaid] = useState<TransitionInput>({})
  const fields = asked(asks, said.minor === true)
  const isAsked = (path?: string) => fields.some((field) => field.name === path)
  return (
    <div aria-label={label} className="workflow__form" role="group">
      <h4>{label}</h4>
      {asks.minor && (
        <label className="workflow__check">
          <input
            checked={said.minor === true}
            onChange={({ target }) => setSaid({ ...said, minor: target.checked })}
            type="checkbox"
          />
          Minor change: readers need no note, and the date of the last change stays.
        </label>
      )}
      {fields.map((field) => (
        <AskField
          key={field.name}
          {...field}
          onChange={(value) => setSaid({ ...said, [field.name]: value })}
          problem={problems.find(({ path }) => path === field.name)?.message}
          value={said[field.name] ?? ''}
        />
      ))}
      {problems
        .filter(({ path }) => !isAsked(path))
        .map(({ message, path }) => (
          <p className="workflow__problem" key={`${path} ${message}`} role="alert">
            {message}
          </p>
        ))}
      <div className="workflow__buttons">
        <Button
          disabled={isBusy}
          id={`confirm-${name}`}
          margin={false}
          onClick={() => onConfirm(blanksLeftOut(said))}
          size="medium"
          type="button"
        >
          {label}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="medium" type="button">
          Cancel
        </Button>
      </div>
    </div>
  )
}

const blanksLeftOut = (said: TransitionInput): TransitionInput =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '' && value !== false))
