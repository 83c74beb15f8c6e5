'use client'
import { useLocale } from '@payloadcms/ui'
import { DEFAULT_LOCALE, ownName } from '@/i18n/locales'

/** Says in which language a new text will be, where that is not the usual one: the desk may still show it from before. */
export const NewTextLanguage = () => {
  const { code } = useLocale()
  if (code === DEFAULT_LOCALE) return null
  return (
    <p className="workflow__hint">
      You are writing in {ownName(code)}. Once it is saved, this stays the language of the text; to write in
      another, choose it at the top of the page first.
    </p>
  )
}
