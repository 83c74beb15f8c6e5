import type { SanitizedCollectionConfig } from 'payload'
import { contentFields } from '../../domain/content'
import { contentOf } from '../../domain/contentOf'
import type { StoredDocument } from '../../domain/document'
import { valueDigest } from './seals'

const MARKS = ['version', 'publishedAt', 'firstPublishedAt', 'changedAt', 'originalLanguage'] as const

/**
 * The digest of all that the public may read of a document: its text in every public language, and the facts about
 * it. Each publication seals it.
 */
export const publicDigest = (config: SanitizedCollectionConfig, doc: StoredDocument): string => {
  const languages = [...((doc.languages as string[] | null) ?? [])].sort()
  const fields = contentFields(config)
  return valueDigest({
    languages,
    ...Object.fromEntries(MARKS.map((name) => [name, doc[name]])),
    content: Object.fromEntries(languages.map((language) => [language, contentOf(fields, doc, language)])),
  })
}
