import { z } from 'zod'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import { Choices, PageText, Text, toPageRecord } from '@/content/fields'
import { filterBy, type Page, pageNumber, listPage, type Part, select, valuesOf } from '@/content/listings'
import { cardsOf, type Found, readerOf } from '@/content/read'
import { firstHaving } from '@/content/relations'
import type { ListFilters } from '@/content/types'
import { isLocale, type Locale } from '@/i18n/locales'
import { eventAt, eventCards } from '../Events/card'
import { forumAt, forumCards } from '../Forums/card'
import { roleCards } from '../Roles/card'
import { documentAt, documentCards, DocumentRow } from './card'

const FileRow = z.object({
  url: Text,
  filename: Text,
  mimeType: Text,
  filesize: z.number().nullish(),
})

/** A document read in one language, as its page shows it. */
const DocumentText = PageText.extend({
  ...DocumentRow.pick({ kind: true, date: true }).shape,
  topics: Choices,
  reference: Text,
  issuer: Text,
  files: z
    .array(z.object({ file: z.union([FileRow, z.string()]).nullish(), language: Text }))
    .nullish()
    .transform((files) =>
      (files ?? []).flatMap(({ file, language }) =>
        file && typeof file !== 'string' && file.url
          ? [{ ...file, url: file.url, language: isLocale(language) ? language : null }]
          : [],
      ),
    ),
  externalUrl: Text,
})

type DocumentText = z.infer<typeof DocumentText>

const LATEST = ['-begins'] as const
const CURRENT: Part<'current'> = { name: 'current', where: [{ part: { equals: 'current' } }], sort: LATEST }
const HISTORICAL: Part<'historical'> = {
  name: 'historical',
  where: [{ part: { equals: 'historical' } }],
  sort: LATEST,
}

type Parts = Page<'current' | 'historical'>

/** A page of documents: the latest first, and after them those that are historical. */
const pageOfDocuments = (
  filter: ReturnType<typeof filterBy>,
  { page, size }: { page: number; size?: number },
): Promise<Parts | null> =>
  cached({
    key: ['documents', JSON.stringify(filter.where), page, size ?? null],
    tags: tags.listOf('documents', filter.facets),
    read: () =>
      listPage({
        collection: 'documents',
        where: filter.where,
        parts: [CURRENT, HISTORICAL],
        page,
        ...(size && { size }),
      }),
  })

const cardsIn = ({ parts }: Parts, locale: Locale) =>
  cardsOf([...parts.current, ...parts.historical], documentCards, locale)

/** What can be asked of the documents: only what leads to some. */
const choices = () =>
  cached({
    key: ['documents', 'choices'],
    tags: [tags.list('documents')],
    read: async () => {
      const all = { collection: 'documents' } as const
      const [kinds, years] = await Promise.all([valuesOf('kind', all), valuesOf('year', all)])
      return { kinds: kinds.sort(), years: years.sort().reverse() }
    },
  })

/** How many fora can be chosen. */
const MOST_CHOICES = 100

/** The first fora that have documents; `isCut`: there are more. */
async function foraWithDocuments(locale: Locale) {
  const marked = { collection: 'forums', facet: 'has=documents', sort: ['order'], locale } as const
  const { first, total } = await firstHaving(marked, { most: MOST_CHOICES })
  return { first: await cardsOf(first, forumCards, locale), isCut: total > first.length }
}

export type DocumentList = NonNullable<Awaited<ReturnType<typeof listDocuments>>>

/**
 * A page of the documents that match, with what can be asked for; null when there is no such page, forum, event or
 * document that they replace.
 */
export async function listDocuments(locale: Locale, filters: ListFilters = {}) {
  const [forum, event, supersedes] = await Promise.all([
    filters.forum ? forumAt(filters.forum, locale) : null,
    filters.event ? eventAt(filters.event, locale) : null,
    filters.supersedes ? documentAt(filters.supersedes, locale) : null,
  ])
  if ((filters.forum && !forum) || (filters.event && !event) || (filters.supersedes && !supersedes))
    return null
  const facets = [
    supersedes && `supersedes=${supersedes.id}`,
    event && `event=${event.id}`,
    forum && `forums=${forum.id}`,
  ]
  const filter = filterBy({ ...filters, facets })
  const [found, { kinds, years }, forums] = await Promise.all([
    pageOfDocuments(filter, { page: pageNumber(filters.page) }),
    choices(),
    foraWithDocuments(locale),
  ])
  if (!found) return null
  const { page, pages, total } = found
  const documents = await cardsIn(found, locale)
  // What is asked for can be chosen.
  const isOffered = !forum || forums.first.some(({ id }) => id === forum.id)
  const offered = { first: isOffered ? forums.first : [forum, ...forums.first], isCut: forums.isCut }
  return { page, pages, total, event, supersedes, documents, choices: { kinds, years, forums: offered } }
}

/** The newest documents of a forum or an event (`forums=ID`, `event=ID`), and how many it has in all. */
export async function documentsOf(facet: string, locale: Locale, most: number) {
  const found = await pageOfDocuments(filterBy({ facets: [facet] }), { page: 1, size: most })
  return { newest: found ? await cardsIn(found, locale) : [], total: found?.total ?? 0 }
}

/** The newest of all documents that are not historical. */
export async function newestDocuments(locale: Locale, most: number) {
  const listed = await cached({
    key: ['documents', 'newest', most],
    tags: [tags.list('documents', 'part=current')],
    read: () => select({ collection: 'documents', ...CURRENT }, { limit: most }),
  })
  return cardsOf(listed, documentCards, locale)
}

export type DocumentView = Awaited<ReturnType<typeof documentView>>

/** A document's text and files with what it belongs to, replaces, and is the basis of. */
async function documentView({ text, lang, locale, related }: Found<DocumentText>) {
  const [later, resting] = await Promise.all([
    firstHaving({ collection: 'documents', facet: `supersedes=${text.id}`, sort: LATEST }),
    firstHaving({ collection: 'roles', facet: `basis=${text.id}`, sort: ['order'], locale }),
  ])
  const [forums, events, supersedes, supersededBy, basisOf] = await Promise.all([
    forumCards(related('forums'), locale),
    eventCards(related('event'), locale),
    documentCards(related('supersedes'), locale),
    cardsOf(later.first, documentCards, locale),
    cardsOf(resting.first, roleCards, locale),
  ])
  return {
    ...toPageRecord(text, lang),
    kind: text.kind ?? null,
    topics: text.topics,
    date: text.date,
    reference: text.reference,
    issuer: text.issuer,
    files: text.files.map(({ url, filename, mimeType, filesize, language }) => ({
      url,
      name: filename ?? url,
      type: (filename?.split('.').at(-1) ?? mimeType ?? '').toUpperCase(),
      bytes: filesize ?? null,
      language,
    })),
    externalUrl: text.externalUrl,
    ...{ forums, supersedes },
    supersededBy: { first: supersededBy, total: later.total },
    basisOf: { first: basisOf, total: resting.total },
    event: events[0] ?? null,
  }
}

export const documentReader = readerOf({ type: 'documents', schema: DocumentText, view: documentView })
