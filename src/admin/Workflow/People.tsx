'use client'
import type { DocumentDescription } from '@/workflow/queries/panel'
import { useDeskWords } from '../useDeskWords'

/** Who can do what next, by name. */
export const People = ({ next }: Pick<DocumentDescription, 'next'>) => {
  const t = useDeskWords()
  if (next.length === 0) return null
  return (
    <section className="workflow__section">
      <h4>{t('panel.next')}</h4>
      <ul>
        {next.map(({ name, people }) => (
          <li key={name}>
            {t(`transition.${name}.label`)}: {people.length > 0 ? people.join(', ') : t('panel.nobody')}
          </li>
        ))}
      </ul>
    </section>
  )
}
