import type { Payload, PayloadRequest, Where } from 'payload'
import type { Locale } from '@/i18n/locales'
import type { PublicHistory } from '../domain/changeNote'
import type { IsPublic } from '../domain/hideReferences'
import { about, keyOf } from '../domain/keys'
import { TRANSITION_NAMES, isWithdrawal } from '../domain/table'
import type { StoredEdition } from '../ledgers/editions'

type Document = { collection: string; documentId: string }

type Edition = { id: string; key: string; number: string; from: string; language: Locale; minor?: boolean }

/**
 * The versions of a text that were public, with what readers were told of each. Whether the text is public now, and may
 * be spoken of at all, is asked before.
 * @param page 1 is the newest
 */
export async function publicHistory(
  { payload, req }: { payload: Payload; req?: PayloadRequest },
  document: Document,
  { limit, page = 1, withMinor }: { limit: number; page?: number; withMinor: boolean },
): Promise<PublicHistory> {
  const where: Where = withMinor
    ? about(document)
    : { and: [about(document), { minor: { not_equals: true } }] }
  const { docs, totalDocs } = await payload.db.find<Edition>({
    ...{ collection: 'editions', limit, page, where },
    ...(req && { req }),
    select: { key: true, number: true, from: true, language: true, minor: true },
    sort: ['-from', '-id'],
  })
  const notes = await notesOf(
    payload,
    docs.map(({ key }) => key),
    req,
  )
  const versions = docs.map(({ key, number, from, language, minor }) => ({
    ...{ version: number, publishedAt: from, language },
    ...{ note: notes.get(key) ?? null, isMinor: minor === true },
  }))
  return { versions, total: totalDocs }
}

/** The notes to some editions. Of several to one edition the newest counts: the others were corrected by it. */
export async function notesOf(
  payload: Payload,
  editions: readonly string[],
  req?: PayloadRequest,
): Promise<Map<string, string>> {
  if (editions.length === 0) return new Map()
  const { docs } = await payload.db.find<{ id: string; edition: string; note: string }>({
    ...{ collection: 'change-notes', limit: 0, pagination: false },
    ...(req && { req }),
    select: { edition: true, note: true },
    sort: ['at', 'id'],
    where: { edition: { in: [...editions] } },
  })
  return new Map(docs.map(({ edition, note }) => [edition, note]))
}

const WITHDRAWALS = TRANSITION_NAMES.filter(isWithdrawal)

/** An edition with its words, as a visitor's REST answer gave them at depth 0. */
export type KeptEdition = Pick<StoredEdition, 'number' | 'from' | 'language' | 'content' | 'closed'>

/**
 * What was public of a text at a moment: the last edition before it, unless the text was withdrawn in between.
 * @param at ISO 8601, UTC
 * @returns null where nothing was
 */
export async function editionAt(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
  at: string,
): Promise<KeptEdition | null> {
  const document = { collection, documentId: id }
  const { db } = req.payload
  const { docs } = await db.find<KeptEdition & { id: string }>({
    ...{ collection: 'editions', limit: 1, pagination: false, req, sort: ['-from', '-id'] },
    where: { and: [about(document), { from: { less_than_equal: at } }] },
  })
  const [edition] = docs
  if (!edition) return null
  const withdrawn = await db.findOne({
    collection: 'audit-log',
    req,
    where: {
      and: [
        about(document),
        { act: { equals: 'transition' } },
        { name: { in: WITHDRAWALS } },
        { at: { greater_than: edition.from } },
        { at: { less_than_equal: at } },
      ],
    },
  })
  return withdrawn ? null : edition
}

/** Rows that are read of all texts together: of most texts that is all that there are. */
const MOST_ROWS = 1_000

/**
 * Which of these documents (`collection/id`) were public at a moment. A file was, where a text that was public showed it.
 * However many editions the texts have, of each no more is read than of all together, and one row: see `newestOf`.
 * @param at ISO 8601, UTC
 */
export async function publicAt(
  req: PayloadRequest,
  keys: readonly string[],
  at: string,
  { mostRows = MOST_ROWS } = {},
): Promise<IsPublic> {
  const texts = keys.filter((key) => !key.startsWith(FILES))
  if (texts.length === 0) return (key) => key.startsWith(FILES)
  const begun = await newestOf(req, texts, {
    ...{ collection: 'editions', by: 'from', order: 'from', mostRows },
    where: [{ from: { less_than_equal: at } }],
  })
  const ended = await newestOf(req, [...begun.keys()], {
    ...{ collection: 'audit-log', by: 'at', order: 'seq', mostRows },
    where: [
      { act: { equals: 'transition' } },
      { name: { in: WITHDRAWALS } },
      { at: { less_than_equal: at } },
    ],
  })
  return (key) => {
    const from = begun.get(key)
    return key.startsWith(FILES) || (from !== undefined && (ended.get(key) ?? '') <= from)
  }
}

type Ledger = {
  collection: 'audit-log' | 'editions'
  by: 'at' | 'from'
  order: 'from' | 'seq'
  where: Where[]
  mostRows: number
}

/**
 * When the newest of these rows is of each text. One question for all of them, the newest rows first; where there are more
 * than anybody wants to read, those texts that were not among them are asked for one by one, by their index.
 */
async function newestOf(
  req: PayloadRequest,
  keys: readonly string[],
  { by, collection, mostRows, order, where }: Ledger,
): Promise<Map<string, string>> {
  type Row = { id: string; collection: string; documentId: string } & Partial<Record<typeof by, string>>
  const newest = new Map<string, string>()
  const read = async (named: readonly Where[], limit: number): Promise<number> => {
    const { docs } = await req.payload.db.find<Row>({
      ...{ collection, limit, pagination: false, req, sort: `-${order}` },
      select: { collection: true, documentId: true, [by]: true },
      where: { and: [...named, ...where] },
    })
    for (const row of docs) {
      const key = keyOf(row.collection, row.documentId)
      if (!newest.has(key)) newest.set(key, String(row[by]))
    }
    return docs.length
  }
  if (keys.length === 0) return newest
  const parts = keys.map((key) => key.split('/'))
  // With their collections: the index of editions begins with them.
  const named: Where[] = [
    { collection: { in: [...new Set(parts.map(([first]) => first))] } },
    { documentId: { in: parts.map(([, id]) => id) } },
  ]
  if ((await read(named, mostRows)) < mostRows) return newest
  for (const [of = '', documentId = ''] of parts)
    if (!newest.has(keyOf(of, documentId))) await read([about({ collection: of, documentId })], 1)
  return newest
}

const FILES = 'media/'
