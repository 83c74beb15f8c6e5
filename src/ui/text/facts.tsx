import type { ReactNode } from 'react'

type FactsProps = { facts: readonly Fact[] }

/** A description list; facts without a definition are left out. */
export const Facts = ({ facts }: FactsProps) => {
  const known = facts.filter(isKnown)
  if (known.length === 0) return null
  return (
    <dl className="ecl-description-list ecl-description-list--horizontal fora-facts">
      {known.map(([term, definition]) => (
        <div key={term} className="fora-facts__row">
          <dt className="ecl-description-list__term">{term}</dt>
          <dd className="ecl-description-list__definition">{definition}</dd>
        </div>
      ))}
    </dl>
  )
}

/** One line of a description list. */
export type Fact = readonly [term: string, definition: ReactNode]

/** Whether there is anything to say under a term. */
export const isKnown = ([, definition]: Fact): boolean =>
  definition !== null && definition !== '' && definition !== false
