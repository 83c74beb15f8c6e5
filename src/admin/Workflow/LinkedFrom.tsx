'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { DocumentDescription } from '@/workflow/queries/panel'
import { useDeskWords } from '../useDeskWords'

/** The public texts that would lose a link if this one were withdrawn. */
export const LinkedFrom = ({ links }: { links: DocumentDescription['linkedFrom'] }) => {
  const t = useDeskWords()
  const { config } = useConfig()
  const adminRoute = config.routes.admin
  if (links.length === 0) return null
  return (
    <details className="workflow__section">
      <summary>{t('panel.linkedFrom', { number: links.length })}</summary>
      <ul>
        {links.map(({ collection, id, title }) => (
          <li key={`${collection}/${id}`}>
            <a href={formatAdminURL({ adminRoute, path: `/collections/${collection}/${id}` })}>{title}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
