'use client'
import { useAuth, useListQuery, useLocale } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { actorOf } from '@/workflow/domain/actor'
import { writingRefusalOf } from '@/workflow/domain/can'
import { useDeskWords } from '../useDeskWords'
import './exportList.css'

/**
 * The rows of a list as a file, with its filters and its search; and, for authors, the way back in.
 * @param isImported whether there is one
 */
export const ExportList = ({ isImported = false }: { isImported?: boolean }) => {
  const t = useDeskWords()
  const { collectionSlug, query } = useListQuery()
  const { code } = useLocale()
  const { user } = useAuth()
  const isTrash = usePathname().endsWith('/trash')
  if (!collectionSlug || isTrash) return null
  const { search, where } = query
  // Payload's user of the desk is the account that the server sees.
  const mayImport = isImported && !writingRefusalOf(actorOf(user as Parameters<typeof actorOf>[0]))
  const asked = new URLSearchParams({
    locale: code,
    ...(search && { search }),
    ...(where && Object.keys(where).length > 0 && { where: JSON.stringify(where) }),
  }).toString()
  return (
    <p className="export-list">
      {(['csv', 'json'] as const).map((format) => (
        <a download href={`/api/${collectionSlug}/export?format=${format}&${asked}`} key={format}>
          {t(`list.${format}`)}
        </a>
      ))}
      {mayImport && <a href={`/admin/import/${collectionSlug}`}>{t('list.import')}</a>}
    </p>
  )
}
