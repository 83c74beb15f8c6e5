import type { Payload } from 'payload'
import { aPerson } from '../aPerson'
import { aPicture } from '../aPicture'
import { aPublicDocument } from '../aPublicDocument'
import { aRow } from './aRow'
import { CONTENT, type Reference, type Shown } from './Canaries'

type Collection = (typeof CONTENT)[number]

/** A public document of each kind, with a file, which refer to one another in every way there is. */
export const plantShown = async (payload: Payload): Promise<Shown> => {
  const { id: file } = await payload.create({
    collection: 'media',
    data: { credit: 'Somebody' },
    file: await aPicture({ name: 'shown.jpg' }),
    user: await aPerson('author'),
  })
  await payload.db.updateOne({ collection: 'media', id: file, data: { publicUses: 1 } })

  const ids: [Collection, string][] = []
  for (const collection of CONTENT)
    ids.push([collection, await aPublicDocument(payload, collection, { title: 'Shown', slug: 'shown' })])
  const documents = Object.fromEntries(ids) as Shown['documents'] // one of each of CONTENT, just above
  const shown = { documents, file: String(file) }
  for (const collection of CONTENT) await writeShown(payload, { collection, shown, hidden: [] })
  return shown
}

/**
 * Writes a public document anew: everywhere where it can refer to something it refers to what is hidden and to
 * what is public; where it can refer to one thing only, to something hidden, or to nothing.
 */
export const writeShown = async (
  payload: Payload,
  { collection, shown, hidden }: { collection: Collection; shown: Shown; hidden: readonly Reference[] },
): Promise<void> => {
  const { flattenedFields } = payload.collections[collection].config
  const row = aRow(flattenedFields, {
    ...{ seed: `shown-${collection}`, languages: ['en'], day: '2005-11-16' },
    ...{ hidden, shown: referencesTo(shown), hasSingles: hidden.length > 0 },
    text: (field) => `Shown ${field}`,
  })
  const id = shown.documents[collection]
  const stored = await payload.db.findOne<{ id: string }>({
    collection,
    locale: 'all',
    where: { id: { equals: id } },
  })
  await payload.db.updateOne({
    collection,
    id,
    locale: 'all',
    data: { ...stored, ...row, title: { en: 'Shown' } },
  })
}

/** All that is shown, as others refer to it. */
export const referencesTo = ({ documents, file }: Shown): Reference[] => [
  ...CONTENT.map((collection) => ({ collection, id: documents[collection] })),
  { collection: 'media', id: file },
]
