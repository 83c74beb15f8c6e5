import type { CollectionBeforeReadHook, FlattenedField } from 'payload'
import { isLocale, type Locale } from '@/i18n/locales'
import { answerLanguage } from './answerLanguage'

/**
 * Gives a reader one language per document: where the language asked for is not public, every localised field
 * of the row answers with the original. Runs before Payload takes one language out of the row.
 */
export const chooseLanguage: CollectionBeforeReadHook = ({ collection, doc, req }) => {
  if (!req.locale || !isLocale(req.locale)) return doc
  const language = answerLanguage(req, doc, req.locale)
  if (language !== req.locale) speak(collection.flattenedFields, doc, { asked: req.locale, language })
  return doc
}

interface Languages {
  asked: Locale
  language: Locale
}

const speak = (fields: readonly FlattenedField[], row: unknown, languages: Languages): void => {
  if (!isRow(row)) return
  for (const field of fields) {
    const value = row[field.name]
    if ('localized' in field && field.localized) {
      if (isRow(value)) value[languages.asked] = value[languages.language]
    } else if ('flattenedFields' in field) {
      for (const inner of Array.isArray(value) ? value : [value])
        speak(field.flattenedFields, inner, languages)
    }
  }
}

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
