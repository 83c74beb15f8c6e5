import type { Payload } from 'payload'
import { CANARY_DAY, canaryIn } from './canary'
import type { Canaries, Reference } from './Canaries'

type Planted = { documents: readonly Reference[]; shown: readonly Reference[]; person: string }

/** What the desk itself has to hide, beside its texts: who answers for them and by when, releases, webhooks, programs. */
export const plantDesk = async (
  payload: Payload,
  { documents, shown, person }: Planted,
): Promise<Canaries['desk']> => {
  const at = new Date().toISOString()
  // Facts about a public text that the public is not told.
  const kept = { contentOwner: canaryIn('owner'), reviewBy: CANARY_DAY, secondLook: at, publishedBy: person }
  for (const text of shown) await changeRecord(payload, text, kept)
  const held = { code: 'other', path: '', message: canaryIn('held') }
  for (const text of documents)
    await changeRecord(payload, text, {
      publishAt: `${CANARY_DAY}T10:00:00.000Z`,
      scheduleProblems: [held],
    })

  const release = await create(payload, 'releases', {
    ...{ name: canaryIn('release'), state: 'open', size: documents.length, madeBy: person, at, revision: 1 },
  })
  const webhook = await create(payload, 'webhooks', {
    ...{ name: canaryIn('webhook'), address: `https://${canaryIn('host')}/`, secret: canaryIn('secret') },
    ...{
      installation: 'x',
      collections: [],
      acts: [],
      paused: 'person',
      madeBy: person,
      madeAt: at,
      revision: 1,
    },
  })
  for (const [seq, { collection, id }] of documents.entries()) {
    const key = `${collection}/${id}`
    await create(payload, 'release-items', {
      ...{ slot: `${release}/${key}`, release, key, collection, documentId: id },
      ...{ act: 'publish', addedBy: person, at },
    })
    await create(payload, 'webhook-deliveries', {
      ...{ key: canaryIn('call') + key, webhook, seq, collection, documentId: id, kind: 'published' },
      ...{ state: 'delivered', attempts: 1, answer: '200', said: canaryIn('said'), firstAt: at, lastAt: at },
    })
  }
  await create(payload, 'service-accounts', {
    ...{ name: canaryIn('program'), holder: person, answerers: [person], grants: { pages: ['save'] } },
    ...{ madeBy: person, madeAt: at },
  })
  return { release, webhook }
}

const create = async (
  { db }: Payload,
  collection: 'releases' | 'release-items' | 'webhooks' | 'webhook-deliveries' | 'service-accounts',
  data: Record<string, unknown>,
): Promise<string> => String((await db.create({ collection, data })).id)

const changeRecord = async (
  { db }: Payload,
  { collection, id }: Reference,
  changes: Record<string, unknown>,
): Promise<void> => {
  const where = { key: { equals: `${collection}/${id}` } }
  const record = await db.findOne<{ id: string }>({ collection: 'records', where })
  if (record) await db.updateOne({ collection: 'records', id: record.id, data: { ...record, ...changes } })
}
