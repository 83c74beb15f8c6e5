'use client'
import { useLocale } from '@payloadcms/ui'
import { DEFAULT_LOCALE, LOCALES } from '@/i18n/locales'
import './workflow.css'

const nameOf = (code: string) => LOCALES.find((locale) => locale.code === code)?.name ?? code

/** Says why a list shows addresses in the place of titles, with the way to the titles. */
export const ListLanguageNotice = () => {
  const { code } = useLocale()
  if (code === DEFAULT_LOCALE) return null
  return (
    <div className="workflow__stale" role="status">
      <p>
        The list is in {nameOf(code)}: a text that is written in another language goes by its address here.
      </p>
      <p>
        <a href={`?locale=${DEFAULT_LOCALE}`}>Show the list in {nameOf(DEFAULT_LOCALE)}</a>
      </p>
    </div>
  )
}
