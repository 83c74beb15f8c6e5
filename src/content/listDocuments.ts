import type { Locale } from '@/i18n/locales'
import { byTitle } from './cards/byTitle'
import { toCard } from './cards/toCard'
import { toDocumentCard } from './cards/toDocumentCard'
import { documentRows } from './rows/documentRows'
import { forumRows } from './rows/forumRows'
import type { DocumentCard } from './types/DocumentCard'
import type { DocumentList } from './types/DocumentList'

/** What a reader asks of the list; slugs and values as they stand in the address. */
export type DocumentFilters = { kind?: string; forum?: string; year?: string; historical?: string }

/** The documents that match, the latest first. Historical ones only when asked for. */
export async function listDocuments(filters: DocumentFilters, locale: Locale): Promise<DocumentList> {
  const [rows, forums] = await Promise.all([documentRows(), forumRows()])
  const documents = rows.map((row) => toDocumentCard(row, locale))
  const forum = filters.forum ? forums.find(({ slug }) => slug === filters.forum) : undefined
  const isAsked = (document: DocumentCard) =>
    (filters.historical === 'yes' || !document.isHistorical) &&
    (!filters.kind || document.kind === filters.kind) &&
    (!filters.year || yearOf(document) === filters.year) &&
    (!filters.forum || (forum !== undefined && document.forums.includes(forum.id)))
  return {
    documents: documents.filter(isAsked),
    choices: {
      kinds: unique(documents.map(({ kind }) => kind)).sort(),
      years: unique(documents.map(yearOf)).sort().reverse(),
      forums: forums
        .filter(({ id }) => documents.some((document) => document.forums.includes(id)))
        .map((row) => toCard(row, 'forums', locale))
        .sort(byTitle(locale)),
    },
    asked: {
      kind: filters.kind ?? null,
      forum: filters.forum ?? null,
      year: filters.year ?? null,
      historical: filters.historical === 'yes' ? 'yes' : null,
    },
  }
}

const yearOf = ({ date }: DocumentCard): string | null => date?.text.slice(0, 4) ?? null

const unique = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null)),
]
