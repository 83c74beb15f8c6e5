'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { DocumentDescription } from '@/workflow/queries/panel'
import { useDeskWords } from '../useDeskWords'

/** The public texts that would lose a link if this one were withdrawn. */
export const LinkedFrom = ({
  first,
  isOpen = false,
  total,
}: DocumentDescription['linkedFrom'] & { isOpen?: boolean }) => {
  const t = useDeskWords()
  const { config } = useConfig()
  const adminRoute = config.routes.admin
  if (total === 0) return null
  const others = total - first.length
  return (
    <details className="workflow__section" open={isOpen}>
      <summary>{t('panel.linkedFrom', { number: total })}</summary>
      <ul>
        {first.map(({ collection, id, title }) => (
          <li key={`${collection}/${id}`}>
            <a href={formatAdminURL({ adminRoute, path: `/collections/${collection}/${id}` })}>{title}</a>
          </li>
        ))}
      </ul>
      {others > 0 && <p>{t('panel.linkedFromMore', { number: others })}</p>}
    </details>
  )
}
