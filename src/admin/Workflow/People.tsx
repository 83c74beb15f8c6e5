'use client'
import type { DocumentDescription } from '@/workflow/queries/panel'

/** Who can act next, by name. */
export const People = ({ next }: Pick<DocumentDescription, 'next'>) => {
  if (next.length === 0) return null
  return (
    <section className="workflow__section">
      <h4>Who can act next</h4>
      <ul>
        {next.map(({ name, label, people }) => (
          <li key={name}>
            {label}:{' '}
            {people.length > 0 ? people.join(', ') : 'nobody yet. Ask an administrator to add a colleague.'}
          </li>
        ))}
      </ul>
    </section>
  )
}
