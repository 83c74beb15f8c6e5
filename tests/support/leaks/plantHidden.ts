import type { Payload } from 'payload'
import { LOCALE_CODES } from '@/i18n/locales'
import { aPerson } from '../aPerson'
import { setRecord } from '../setRecord'
import { aHiddenFile } from './aHiddenFile'
import { aRow } from './aRow'
import { CANARY, CANARY_DAY, canaryIn } from './canary'
import { type Canaries, CONTENT, type Reference, type Shown } from './Canaries'
import { fillLedgers } from './fillLedgers'
import { plantDesk } from './plantDesk'
import { referencesTo, writeShown } from './plantShown'

type Collection = (typeof CONTENT)[number]
type Face = 'none' | 'archived' | 'expired'

/** How a document can be there and not be public: what its main row says, and its record. */
const HIDDEN = {
  draft: { live: 'none', row: {} },
  discarded: { live: 'none', row: { deletedAt: new Date().toISOString() } },
  trashed: { live: 'none', row: { _status: 'published', deletedAt: new Date().toISOString() } },
  archived: { live: 'archived', row: { _status: 'draft', version: '1.0', languages: ['en'] } },
  expired: { live: 'expired', row: { _status: 'draft', version: '1.0', languages: ['en'] } },
} as const satisfies Record<string, { live: Face; row: Record<string, unknown> }>

/** Who has something to hide, under a name and an address that nobody outside may learn. */
const aCanaryPerson = async (payload: Payload): Promise<Reference> => {
  const { id } = await aPerson('author')
  const user = await payload.db.findOne<{ id: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  const data = { ...user, name: canaryIn('name'), email: `${CANARY}@example.eu` }
  await payload.db.updateOne({ collection: 'users', id, data })
  return { collection: 'users', id: String(id) }
}

/**
 * Hidden documents of every kind, with a canary in every field in every language, which refer to the shown ones;
 * and the shown ones, which refer to them and have a newer draft; and the ledgers about all of that.
 */
export const plantHidden = async (payload: Payload, shown: Shown): Promise<Canaries> => {
  const person = await aCanaryPerson(payload)
  const user = { ...(await aPerson('author')), id: person.id }
  const uploads = []
  for (const use of ['draft', 'replaced', 'archived'])
    uploads.push(await aHiddenFile(payload, { name: `${CANARY}-${use}.jpg`, user }))
  const files = uploads.map(({ collection, id }): Reference => ({ collection, id }))

  const documents: Reference[] = []
  const rows = rowOf(payload, { hidden: files, shown: referencesTo(shown) })
  for (const collection of CONTENT)
    for (const [kind, how] of Object.entries(HIDDEN)) {
      const slug = `${CANARY}-${kind}`
      const data = { title: CANARY, slug } as never // what a draft needs, in each of the collections
      const { id } = await payload.create({ collection, data, draft: true, locale: 'en', depth: 0 })
      await payload.db.updateOne({ collection, id, locale: 'all', data: { ...rows(collection), ...how.row } })
      await setRecord(payload, { collection, id: String(id), live: how.live })
      await aDraftOver(payload, { collection, parent: String(id), row: { ...rows(collection), slug } })
      documents.push({ collection, id: String(id) })
    }

  const hidden = [...files, ...documents, person]
  for (const collection of CONTENT) {
    await writeShown(payload, { collection, shown, hidden })
    const row = { ...rows(collection), slug: `${CANARY}-forward` }
    await aDraftOver(payload, { collection, parent: shown.documents[collection], row })
  }
  await fillLedgers(payload, { documents, person: person.id })
  const desk = await plantDesk(payload, { documents, shown: referencesTo(shown), person: person.id })
  const versions = await versionsOf(payload, [...documents, ...referencesTo(shown)])
  const names = uploads.map(({ filename }) => filename)
  return { desk, hidden, versions, files: names, shown: shown.documents }
}

/** A row full of canaries. */
const rowOf =
  (payload: Payload, references: { hidden: Reference[]; shown: Reference[] }) => (collection: Collection) =>
    aRow(payload.collections[collection].config.flattenedFields, {
      ...{ seed: `${collection}-${Math.random()}`, languages: LOCALE_CODES, day: CANARY_DAY },
      ...references,
      hasSingles: true,
      text: canaryIn,
    })

/** A newer version over what is stored. */
const aDraftOver = async (
  payload: Payload,
  { collection, parent, row }: { collection: Collection; parent: string; row: Record<string, unknown> },
): Promise<void> => {
  const now = new Date().toISOString()
  await payload.db.createVersion({
    collectionSlug: collection,
    parent,
    versionData: { ...row, _status: 'draft', createdAt: now, updatedAt: now } as never, // a row as stored
    autosave: false,
    createdAt: now,
    updatedAt: now,
  })
}

const versionsOf = async (payload: Payload, of: readonly Reference[]): Promise<Reference[]> => {
  const found = await Promise.all(
    CONTENT.map(async (collection) => {
      const ids = of.filter((each) => each.collection === collection).map(({ id }) => id)
      const { docs } = await payload.db.findVersions({
        collection,
        pagination: false,
        where: { parent: { in: ids } },
      })
      return docs.map(({ id }): Reference => ({ collection, id: String(id) }))
    }),
  )
  return found.flat()
}
