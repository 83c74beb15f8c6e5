import type { ReactNode } from 'react'

type Props = { facts: readonly (readonly [term: string, definition: ReactNode])[] }

/** A description list; facts without a definition are left out. */
export const Facts = ({ facts }: Props) => {
  const known = facts.filter(
    ([, definition]) => definition !== null && definition !== '' && definition !== false,
  )
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
