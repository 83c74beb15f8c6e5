import type { PayloadRequest, Where } from 'payload'
import { labelIn } from '@/i18n/forms/labels'
import type { Locale } from '@/i18n/locales'
import type { PersonActor } from '../domain/actor'
import { languageOf } from '../domain/document'
import { keyOf } from '../domain/keys'
import { beginsIn, fold, LONGEST_PREFIX, stemOf, termFor, wordsIn, type SearchEntry } from '../domain/search'
import { draftFaceOf, SAVE, stateOf, type Faces, type State } from '../domain/table'
import { requestFor } from '../ledgers/transaction'

/** A text that was found. */
export type FoundText = {
  collection: string
  /** the kind of document, as people call it */
  kind: string
  id: string
  title: string
  acronym: string | null
  /** the code of the language that it is written in */
  language: Locale
  state: State
  faces: Faces
  version: string
  /** where it is worked on, on the desk */
  address: string
  /** some of its words around the first that was looked for */
  excerpt: string
}

type Search = {
  actor: PersonActor
  q: string
  limit: number
  /** Only in these collections. */
  collections?: readonly string[]
}

export const MOST_WORDS_ASKED = 6
/** How many texts that have the words are looked at: of words that more have, others must tell which. */
const CANDIDATES = 60
const LONGEST_EXCERPT = 160

type Named = Pick<SearchEntry, 'key' | 'collection' | 'documentId' | 'acronyms' | 'titles'> & { id: string }
type Entry = Named & Partial<Pick<SearchEntry, 'words'>>

/**
 * The texts that hold all of these words, in any state and out of the trash: in title, acronym or address words that
 * begin so, in the text whole words. First those whose name it is, then those whose title has the words.
 */
export async function searchTexts(req: PayloadRequest, search: Search): Promise<FoundText[]> {
  const own = await requestFor(req)
  const asked = wordsIn(search.q)
  const words = [...new Set(asked.map(stemOf))]
  const ids = new Set(await textsWith(own, search, [[termFor.name(asked)]]))
  const anywhere = words.map((word) => [termFor.beginning(word), termFor.word(word)])
  const some = await textsWith(own, search, anywhere)
  for (const id of some) ids.add(id)
  // Of many texts, those that are called so are not to be missed.
  if (some.length === CANDIDATES) {
    const inHead = words.map((word) => [termFor.beginning(word)])
    for (const id of await textsWith(own, search, inHead)) ids.add(id)
  }
  const entries = await entriesWith(own, [...ids], words)
  const best = entries
    .map((entry) => ({ entry, rank: rankOf(entry, asked) }))
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        one.entry.titles.length - other.entry.titles.length ||
        one.entry.titles.localeCompare(other.entry.titles) ||
        one.entry.key.localeCompare(other.entry.key),
    )
    .slice(0, search.limit)
    .map(({ entry }) => entry)
  return describe(own, best, { words, actor: search.actor })
}

/** These texts, by `collection/id`, as far as this person may read them and they are out of the trash; in no order. */
export async function textsNamed(
  req: PayloadRequest,
  { actor, keys }: Pick<Search, 'actor'> & { keys: readonly string[] },
): Promise<FoundText[]> {
  const own = await requestFor(req)
  const { docs } = await own.payload.db.find<Named>({
    ...{ collection: 'search-index', pagination: false, req: own, select: NAMES },
    where: { key: { in: [...keys] } },
  })
  return describe(own, docs, { words: [], actor })
}

/** Some of the texts that have a term of each of these lists, by the ids of their rows. */
async function textsWith(
  req: PayloadRequest,
  { collections }: Pick<Search, 'collections'>,
  all: readonly string[][],
): Promise<string[]> {
  const where: Where[] = all.map((terms) => ({ terms: { in: terms } }))
  if (collections) where.push({ collection: { in: [...collections] } })
  // Its shape is known to the adapters of SQL: src/database/drizzle/termsFirst.ts.
  const { docs } = await req.payload.db.find<{ id: string }>({
    ...{ collection: 'search-index', limit: CANDIDATES, pagination: false, req, select: { key: true } },
    where: { and: where },
  })
  return docs.map(({ id }) => String(id))
}

const NAMES = { key: true, collection: true, documentId: true, acronyms: true, titles: true } as const

/** Those of these rows that have all words: the database knows what begins a word by its first letters alone. */
async function entriesWith(
  req: PayloadRequest,
  ids: readonly string[],
  words: readonly string[],
): Promise<Named[]> {
  if (ids.length === 0) return []
  const long = words.filter((word) => word.length > LONGEST_PREFIX)
  const { docs } = await req.payload.db.find<Entry>({
    ...{ collection: 'search-index', pagination: false, req },
    select: long.length > 0 ? { ...NAMES, words: true } : NAMES,
    where: { id: { in: [...ids] } },
  })
  return docs.filter((entry) => long.every((word) => hasWord(entry, word)))
}

const headOf = ({ acronyms, titles }: Named) => `${acronyms}\n${titles}`

const hasWord = (entry: Entry, word: string): boolean =>
  beginsIn(word, headOf(entry)) || ` ${entry.words ?? ''} `.includes(` ${word} `)

/** Its acronym; its title begins so; an acronym that begins so; in title or address; in the text. */
function rankOf(entry: Named, words: readonly string[]): number {
  const asked = words.join(' ')
  const acronyms = entry.acronyms.split(' ')
  if (acronyms.includes(asked)) return 0
  if (entry.titles.split('\n').includes(asked)) return 1
  if (entry.titles.split('\n').some((title) => title.startsWith(asked))) return 2
  if (words.length === 1 && acronyms.some((acronym) => acronym.startsWith(asked))) return 3
  return words.every((word) => beginsIn(stemOf(word), headOf(entry))) ? 4 : 5
}

type Row = {
  id: string
  title?: Partial<Record<string, string | null>> | null
  acronym?: Partial<Record<string, string | null>> | null
  originalLanguage?: string | null
  version?: string | null
  workflow?: { state?: State; live?: Faces['live'] } | null
}

/** The texts themselves, as this person may read them. */
async function describe(
  req: PayloadRequest,
  entries: readonly Named[],
  { words, actor }: { words: readonly string[]; actor: PersonActor },
): Promise<FoundText[]> {
  const rows = new Map<string, Row>()
  for (const collection of new Set(entries.map((entry) => entry.collection))) {
    const ids = entries.filter((entry) => entry.collection === collection).map(({ documentId }) => documentId)
    const { docs } = await req.payload.find({
      ...{ collection: collection as 'forums', depth: 0, draft: true, limit: ids.length, locale: 'all' },
      ...{ overrideAccess: false, pagination: false, req },
      select: { title: true, acronym: true, originalLanguage: true, version: true, workflow: true },
      where: { id: { in: ids } },
    })
    // In all languages at once a localised field is a map of them: Payload's types tell of one language.
    for (const row of docs as unknown as Row[]) rows.set(keyOf(collection, row.id), row)
  }
  const shown = entries.filter(({ key }) => rows.has(key))
  // Where nothing is looked for there is nothing to show of a text.
  const texts = await textsOf(req, words.length > 0 ? shown : [])
  const isRead = !SAVE.by.some((role) => actor.staffRoles.includes(role))
  return shown.map((entry) => {
    const { collection, documentId: id, key } = entry
    const { title, acronym, version, workflow, ...row } = rows.get(key) as Row // just looked for
    const language = languageOf(row)
    const faces: Faces = { live: workflow?.live ?? 'none', draft: draftFaceOf(workflow?.state ?? 'draft') }
    const { labels } = req.payload.collections[collection as 'forums'].config
    const isElsewhere = words.filter((word) => !beginsIn(word, headOf(entry)))
    return {
      ...{ collection, id, language, faces, state: stateOf(faces), version: version ?? '' },
      kind: labelIn(labels.singular, req.i18n.language) ?? collection,
      title: title?.[language] ?? '',
      acronym: acronym?.[language] || null,
      address: `/admin/collections/${collection}/${id}${isRead ? '/review' : ''}?locale=${language}`,
      excerpt: excerptOf(texts.get(key) ?? '', isElsewhere),
    }
  })
}

async function textsOf(req: PayloadRequest, entries: readonly Named[]): Promise<Map<string, string>> {
  if (entries.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Pick<SearchEntry, 'key' | 'text'> & { id: string }>({
    ...{ collection: 'search-index', pagination: false, req, select: { key: true, text: true } },
    where: { id: { in: entries.map(({ id }) => id) } },
  })
  return new Map(docs.map(({ key, text }) => [key, text]))
}

/** Some of a text around the first of these words, or its beginning. */
function excerptOf(text: string, words: readonly string[]): string {
  let at = 0
  if (words.length > 0)
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
      if (words.includes(stemOf(fold(word)))) {
        at = index
        break
      }
  const from = at < LONGEST_EXCERPT / 2 ? 0 : text.indexOf(' ', at - LONGEST_EXCERPT / 3) + 1
  const end =
    text.length - from <= LONGEST_EXCERPT ? text.length : text.lastIndexOf(' ', from + LONGEST_EXCERPT)
  const to = end > at ? end : from + LONGEST_EXCERPT
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`
}
