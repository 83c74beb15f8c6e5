import config from '@payload-config'
import { type CollectionSlug, getPayload } from 'payload'

/**
 * node scripts/run.mjs bench/manyTexts.ts COUNT: fills an empty or seeded database up to COUNT public texts,
 * through the database layer and past the workflow: for measurements only.
 */
const KINDS: readonly [CollectionSlug, Record<string, unknown>][] = [
  ['forums', { kind: 'committee' }],
  ['events', { kind: 'conference', status: 'planned', timeZone: 'Europe/Brussels' }],
  ['documents', { kind: 'communication' }],
  ['roles', { capacity: 'observer' }],
]
const PARAGRAPH =
  'The department follows the work of the forum, prepares positions with others and reports on what was decided. '

const richText = (words: string) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: Array.from({ length: 5 }, () => ({
      type: 'paragraph',
      version: 1,
      format: '',
      indent: 0,
      direction: 'ltr',
      textFormat: 0,
      children: [{ type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' }],
    })),
  },
})

const payload = await getPayload({ config })
const wanted = Number(process.argv[2])
const counts = await Promise.all(KINDS.map(([collection]) => payload.count({ collection })))
let have = counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
const at = '2026-01-31T10:00:00.000Z'
let forum: string | null = null

for (; have < wanted; have++) {
  const [collection, own] = KINDS[have % KINDS.length] ?? ['forums', {}]
  const title = `A text made to measure, number ${have}`
  const day = new Date(Date.UTC(2000, 0, 1 + have * 3)).toISOString()
  const date = { text: day.slice(0, 10), value: day, precision: 'day' }
  const data = {
    ...own,
    ...(collection === 'events' && { starts: date, forums: forum ? [forum] : [] }),
    ...(collection === 'documents' && { date, forums: forum ? [forum] : [] }),
    ...(collection === 'roles' && { forum }),
    title: { en: title },
    summary: { en: `What text number ${have} says, in one sentence.` },
    body: { en: richText(PARAGRAPH.repeat(4)) },
    slug: `text-made-to-measure-${have}`,
    originalLanguage: 'en',
    languages: ['en'],
    version: '1.0',
    publishedAt: at,
    firstPublishedAt: at,
    changedAt: at,
    workflow: { state: 'published', live: 'published' },
    createdAt: at,
    updatedAt: at,
    _status: 'published',
  }
  const { id } = await payload.db.create({ collection, data, req: { locale: 'all' } })
  if (collection === 'forums') forum = String(id)
  await payload.db.createVersion({
    collectionSlug: collection,
    parent: id,
    versionData: data as never, // the very row that was made above
    autosave: false,
    createdAt: at,
    updatedAt: at,
    req: { locale: 'all' },
  } as Parameters<typeof payload.db.createVersion>[0])
  await payload.db.create({
    collection: 'records',
    data: {
      key: `${collection}/${id}`,
      collection,
      documentId: String(id),
      step: 1,
      live: 'published',
      address: `${collection}/${data.slug}`,
      version: '1.0',
    },
  })
}
await payload.destroy()
console.log(`${have} texts`)
