'use client'
import { useListQuery, useLocale } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useDeskWords } from '../useDeskWords'
import './exportList.css'

/** The texts of a list as a file, with its filters and its search. */
export const ExportList = () => {
  const t = useDeskWords()
  const { collectionSlug, query } = useListQuery()
  const { code } = useLocale()
  const isTrash = usePathname().endsWith('/trash')
  if (!collectionSlug || isTrash) return null
  const { search, where } = query
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
    </p>
  )
}
