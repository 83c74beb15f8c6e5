'use client'
import type { DocumentDescription } from '@/workflow/queries/panel'
import { useDeskWords } from '../useDeskWords'

/** What this person may not do now, and why. */
export const WhyNot = ({ refused }: Pick<DocumentDescription, 'refused'>) => {
  const t = useDeskWords()
  if (refused.length === 0) return null
  return (
    <details className="workflow__section">
      <summary>{t('panel.whyNot')}</summary>
      <ul>
        {refused.map(({ name, reason }) => (
          <li key={name}>
            <strong>{t(`transition.${name}.label`)}</strong>: {reason}
          </li>
        ))}
      </ul>
    </details>
  )
}
