'use client'
import type { DocumentDescription } from '@/workflow/queries/panel'

/** What this person may not do now, and why. */
export const WhyNot = ({ refused }: Pick<DocumentDescription, 'refused'>) => {
  if (refused.length === 0) return null
  return (
    <details className="workflow__section">
      <summary>What is not possible now, and why</summary>
      <ul>
        {refused.map(({ name, label, reason }) => (
          <li key={name}>
            <strong>{label}</strong>: {reason}
          </li>
        ))}
      </ul>
    </details>
  )
}
