'use client'
import { useLocale } from '@payloadcms/ui'
import { DEFAULT_LOCALE, ownName } from '@/i18n/locales'
import './workflow.css'

/** Says why a list shows addresses in the place of titles, with the way to the titles. */
export const ListLanguageNotice = () => {
  const { code } = useLocale()
  if (code === DEFAULT_LOCALE) return null
  return (
    <div className="workflow__stale" role="status">
      <p>
        The list is in {ownName(code)}: a text that is written in another language goes by its address here.
      </p>
      <p>
        <a href={`?locale=${DEFAULT_LOCALE}`}>Show the list in {ownName(DEFAULT_LOCALE)}</a>
      </p>
    </div>
  )
}
