import type { Locale } from '@/i18n/locales'
import { byTitle } from './cards/byTitle'
import { toCard } from './cards/toCard'
import { toDocumentCard } from './cards/toDocumentCard'
import { documentRows } from './rows/documentRows'
import { forumRows } from './rows/forumRows'
import type { DocumentCard } from './types/DocumentCard'
import type { DocumentList } from './types/DocumentList'
import type { ListFilters } from './types/ListFilters'

/** The documents that match, the latest first, and after them those that are historical. */
export async function listDocuments(filters: ListFilters, locale: Locale): Promise<DocumentList> {
  const [rows, forums] = await Promise.all([documentRows(), forumRows()])
  const documents = rows.map((row) => toDocumentCard(row, locale))
  const forum = filters.forum ? forums.find(({ slug }) => slug === filters.forum) : undefined
  const isAsked = (document: DocumentCard) =>
    (!filters.topic || document.topics.includes(filters.topic)) &&
    (!filters.kind || document.kind === filters.kind) &&
    (!filters.year || yearOf(document) === filters.year) &&
    (!filters.forum || (forum !== undefined && document.forums.includes(forum.id)))
  const found = documents.filter(isAsked)
  return {
    documents: [
      ...found.filter(({ isHistorical }) => !isHistorical),
      ...found.filter(({ isHistorical }) => isHistorical),
    ],
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
      topic: filters.topic ?? null,
    },
  }
}

const yearOf = ({ date }: DocumentCard): string | null => date?.text.slice(0, 4) ?? null

const unique = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null)),
]
