import type { PayloadRequest, Where } from 'payload'
import { afterRollback } from '@/lib/afterRollback'
import { keyOf } from '@/workflow/domain/keys'
import { MEDIA } from '@/workflow/domain/references'
import { markOne } from '@/workflow/ledgers/mentions'
import { isEverReferenced } from '@/workflow/ledgers/records'

/**
 * Has any text, any version of one, any ledger or the settings ever mentioned this file? Each that does marks it
 * (src/workflow/ledgers/mentions.ts). Only of a file from before that is everything read, and what is found is kept.
 */
export const isMentioned = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const file = await req.payload.db.findOne<{ id: string; mentioned?: boolean | null }>({
    collection: MEDIA,
    req,
    where: { id: { equals: id } },
  })
  if (file?.mentioned) return true
  // A process of an older version, which may still run beside this one, marks nothing, but keeps records.
  if (await isEverReferenced(req, keyOf(MEDIA, id))) return true
  if (file?.mentioned === false) return false
  const isFound = await standsSomewhere(req, id)
  // The refusal undoes what its transaction writes.
  if (isFound) await afterRollback(req, () => markOne({ payload: req.payload }, id))
  return isFound
}

/** Reads every row and stored version of every collection, and every global, for an id in a relation or inside a text. */
const standsSomewhere = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const { db, config } = req.payload
  for (const { slug: collection, versions } of config.collections) {
    if (NO_CONTENT.test(collection)) continue
    if (await holds(id, (where) => db.find<Row>({ collection, ...PAGE, where, req }))) return true
    if (!versions) continue
    if (await holds(id, (where) => db.findVersions<Row>({ collection, ...PAGE, where, req }))) return true
  }
  for (const { slug } of config.globals) {
    if (JSON.stringify(await db.findGlobal({ slug, req })).includes(id)) return true
  }
  return false
}

type Row = { id: string }
const PAGE = { limit: 100, locale: 'all', pagination: false, sort: 'id' } as const
// Payload's own tables, people, and ledgers that name a file only because it was uploaded.
const NO_CONTENT = /^(payload-.*|users|media|redirects|audit-log|outbox)$/

/** Each page begins after the last id, for to skip rows costs as much as to read them. */
const holds = async (id: string, read: (where: Where) => Promise<{ docs: unknown[] }>): Promise<boolean> => {
  for (let last: string | null = null; ;) {
    const { docs } = await read(last === null ? {} : { id: { greater_than: last } })
    if (docs.some((doc) => JSON.stringify(doc).includes(id))) return true
    const end = docs.at(-1) as Row | undefined // every row has an id
    if (!end) return false
    last = String(end.id)
  }
}
