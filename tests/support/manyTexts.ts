import type { CollectionSlug, Payload } from 'payload'
import { renewListings } from '@/workflow/ledgers/listings'
import { renewSearch } from '@/workflow/ledgers/searchIndex'

const EVENTS = ['summit', 'review', 'conference', 'annual-meeting', 'meeting', 'signature']
const FORUMS = ['summit', 'multistakeholder-forum', 'un-agency', 'committee', 'working-party', 'eu-group']
const DOCUMENTS = ['agenda', 'agreement', 'memorandum', 'strategy', 'position', 'communication', 'minutes']

/** Each of them in turn, for the texts of one collection. */
const of = (values: readonly string[], number: number): string | undefined =>
  values[Math.floor(number / 4) % values.length]

type Kind = readonly [CollectionSlug, (number: number) => Record<string, unknown>]

/** The collections that are filled in turn, and what the `number`th text of each says of itself. */
const KINDS: readonly [Kind, ...Kind[]] = [
  ['forums', (number) => ({ kind: of(FORUMS, number) })],
  ['events', (number) => ({ kind: of(EVENTS, number), status: 'as-planned', timeZone: 'Europe/Brussels' })],
  ['documents', (number) => ({ kind: of(DOCUMENTS, number) })],
  ['roles', () => ({ capacity: 'observer' })],
]

const PARAGRAPH =
  'The department follows the work of the forum, prepares positions with others and reports on what was decided. '
const AT = '2026-01-31T10:00:00.000Z'
/** How many texts are written in one transaction. */
const AT_ONCE = 50

const richText = (words: string) => ({
  root: {
    ...{ type: 'root', version: 1, format: '', indent: 0, direction: 'ltr' },
    children: Array.from({ length: 5 }, () => ({
      ...{ type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', textFormat: 0 },
      children: [{ type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' }],
    })),
  },
})

/**
 * Fills an empty or seeded database up to `wanted` public texts, through the database layer and past the workflow:
 * for measurements, and for tests of what must not depend on how many there are.
 */
export async function fillTexts(payload: Payload, wanted: number): Promise<number> {
  const counts = await Promise.all(KINDS.map(([collection]) => payload.count({ collection })))
  let have = counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
  let forum: string | null = null
  while (have < wanted) {
    const transactionID = (await payload.db.beginTransaction()) ?? undefined
    const req = { locale: 'all' as const, ...(transactionID !== undefined && { transactionID }) }
    const written: { collection: string; id: string }[] = []
    for (const end = Math.min(wanted, have + AT_ONCE); have < end; have++) {
      const text = await writeOne(payload, { number: have, forum, req })
      if (text.collection === 'forums') forum = text.id
      written.push(text)
    }
    if (transactionID !== undefined) await payload.db.commitTransaction(transactionID)
    await renewListings(payload, written)
    await renewSearch(payload, written)
  }
  return have
}

type One = { number: number; forum: string | null; req: { locale: 'all'; transactionID?: number | string } }

/** Writes a text, its version and its record. Each belongs to the forum that was written before it. */
async function writeOne(
  payload: Payload,
  { number, forum, req }: One,
): Promise<{ collection: string; id: string }> {
  const [collection, own] = KINDS[number % KINDS.length] ?? KINDS[0]
  const day = new Date(Date.UTC(2000, 0, 1 + number * 3)).toISOString()
  const date = { text: day.slice(0, 10), value: day, precision: 'day' }
  const data = {
    ...own(number),
    ...(collection === 'events' && { starts: date, forums: forum ? [forum] : [] }),
    ...(collection === 'documents' && { date, forums: forum ? [forum] : [] }),
    ...(collection === 'roles' && { forum }),
    title: { en: `A text made to measure, number ${number}` },
    summary: { en: `What text number ${number} says, in one sentence.` },
    body: { en: richText(PARAGRAPH.repeat(4)) },
    slug: `text-made-to-measure-${number}`,
    originalLanguage: 'en',
    languages: ['en'],
    version: '1.0',
    ...{ publishedAt: AT, firstPublishedAt: AT, changedAt: AT, createdAt: day, updatedAt: AT },
    workflow: { state: 'published', live: 'published', step: 1 },
    _status: 'published',
  }
  const { id } = await payload.db.create({ collection, data, req })
  await payload.db.createVersion({
    collectionSlug: collection,
    parent: id,
    versionData: data as never, // the very row that was made above
    autosave: false,
    ...{ createdAt: AT, updatedAt: AT, req, returning: false },
  } as Parameters<typeof payload.db.createVersion>[0])
  await payload.db.create({
    collection: 'records',
    data: {
      ...{
        key: `${collection}/${id}`,
        collection,
        documentId: String(id),
        step: 1,
        live: 'published',
        state: 'published',
      },
      ...{ address: `${collection}/${data.slug}`, version: '1.0' },
      references: forum && collection !== 'forums' ? [`forums/${forum}`] : [],
    },
    req,
    returning: false,
  })
  return { collection, id: String(id) }
}
