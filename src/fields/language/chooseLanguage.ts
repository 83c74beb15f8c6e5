import type { CollectionBeforeReadHook, FlattenedField } from 'payload'
import { isOutside } from '@/access/isOutside'
import { isLocale } from '@/i18n/locales'
import { isRecord } from '@/lib/isRecord'
import { answerLanguage } from './answerLanguage'
import { publicLanguages } from './languageFor'

/**
 * Gives a reader the languages that are public and no other: an outsider's row loses every language that the
 * document is not published in, also where all are asked for at once or one to fall back on. Then one language
 * per document: where the language asked for is not public, every localised field of the row answers with the
 * original. Runs before Payload takes one language out of the row.
 */
export const chooseLanguage: CollectionBeforeReadHook = ({ collection, doc, overrideAccess, req }) => {
  const { flattenedFields } = collection
  if (!overrideAccess && isOutside(req)) {
    const known: readonly string[] = publicLanguages(doc)
    changeTexts(flattenedFields, doc, (texts) =>
      Object.fromEntries(Object.entries(texts).filter(([code]) => known.includes(code))),
    )
  }
  if (!isLocale(req.locale)) return doc
  const asked = req.locale
  const language = answerLanguage(req, doc, asked)
  if (language !== asked)
    changeTexts(flattenedFields, doc, (texts) => ({ ...texts, [asked]: texts[language] }))
  return doc
}

type Texts = Record<string, unknown>

/** Replaces the map of languages of every localised field of a stored row. */
const changeTexts = (
  fields: readonly FlattenedField[],
  row: unknown,
  change: (texts: Texts) => Texts,
): void => {
  if (!isRecord(row)) return
  for (const field of fields) {
    const value = row[field.name]
    if ('localized' in field && field.localized) {
      if (isRecord(value)) row[field.name] = change(value)
    } else if ('flattenedFields' in field) {
      for (const inner of Array.isArray(value) ? value : [value])
        changeTexts(field.flattenedFields, inner, change)
    }
  }
}
