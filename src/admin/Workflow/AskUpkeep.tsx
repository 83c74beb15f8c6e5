'use client'
import { useEffect, useId, useState } from 'react'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'

type Props = {
  hint: string
  onChange: (value: string) => void
  problem?: string | undefined
  value: string
}

/** Asks which unit answers for a text: one that is named already, or another. */
export const AskOwner = ({ hint, onChange, problem, value }: Props) => {
  const t = useDeskWords()
  const id = useId()
  const owners = useOwners()
  return (
    <div className="workflow__ask">
      <label htmlFor={id}>{t('ask.optional', { label: t('upkeep.owner') })}</label>
      <input
        aria-describedby={`${id}-hint`}
        aria-invalid={Boolean(problem)}
        autoComplete="off"
        id={id}
        list={`${id}-owners`}
        name="owner"
        onChange={({ target }) => onChange(target.value)}
        type="text"
        value={value}
      />
      <datalist id={`${id}-owners`}>
        {owners.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <p className={problem ? 'workflow__problem' : 'workflow__hint'} id={`${id}-hint`}>
        {problem ?? hint}
      </p>
    </div>
  )
}

/** Asks on which day a text is to be looked at again. */
export const AskReviewDay = ({ hint, onChange, problem, value }: Props) => {
  const t = useDeskWords()
  const id = useId()
  return (
    <div className="workflow__ask">
      <label htmlFor={id}>{t('ask.optional', { label: t('upkeep.day') })}</label>
      <input
        aria-describedby={`${id}-hint`}
        aria-invalid={Boolean(problem)}
        id={id}
        name="reviewBy"
        onChange={({ target }) => onChange(target.value)}
        type="date"
        value={value}
      />
      <p className={problem ? 'workflow__problem' : 'workflow__hint'} id={`${id}-hint`}>
        {problem ?? hint}
      </p>
    </div>
  )
}

/** The units that are named already, so that one is called the same everywhere. Without them one writes as well. */
const useOwners = (): string[] => {
  const t = useDeskWords()
  const [owners, setOwners] = useState<string[]>([])
  useEffect(() => {
    void sendJson<{ owners: string[] }>({ t, path: '/api/records/owners', method: 'GET' }).then((answer) => {
      if (answer.ok) setOwners(answer.body.owners)
    })
    // Once, when the form opens.
  }, [])
  return owners
}
