import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { sha256 } from '@/lib/hash'
import { keyOf } from '../domain/keys'
import type { StoredDocument } from '../domain/document'
import { StepTakenError } from '../errors'
import { publicDigest, siteValue, valueDigest } from '../ledgers/audit/seals'
import type { AuditRow } from '../ledgers/audit/chain'
import { VALUES, withoutId, type LedgerRow } from '../queries/verify/ledgers'
import { Expected } from '../queries/verify/expected'
import { pagesOf, pagesOfLog } from '../ledgers/audit/read'
import { recordAct } from '../ledgers/audit/acts'

/** How many digests one row of the log holds. */
const SIZE = 500
const PLACE = { collection: 'audit-log', documentId: 'baseline' }

/**
 * After an upgrade: seals, once, what acts of format 1 did not. From then on a change of it is found; what was done
 * to it before cannot be. An installation whose log began with format 2 needs none.
 * @returns how many things were sealed; 0 when there was nothing to do
 */
export async function writeBaseline(payload: Payload): Promise<number> {
  if (!(await isNeeded(payload))) return 0
  const digests = await unsealed(payload)
  const req = await createLocalReq({ context: {} }, payload)
  await initTransaction(req)
  try {
    // Of several instances that start at once, the one that claims this step writes.
    await recordAct(req, { ...PLACE, act: 'baseline', name: 'begin', step: 1 })
    for (let from = 0; from < digests.length; from += SIZE) {
      const part = digests.slice(from, from + SIZE).map(([name, digest]) => `${digest} ${name}`)
      await recordAct(req, { ...PLACE, act: 'baseline', name: 'digests', details: { digests: part } })
    }
    await commitTransaction(req)
    return digests.length
  } catch (error) {
    await killTransaction(req)
    if (error instanceof StepTakenError) return 0
    throw error
  }
}

async function isNeeded({ db }: Payload): Promise<boolean> {
  const has = async (where: object) =>
    Boolean(await db.findOne<AuditRow & { id: string }>({ collection: 'audit-log', where: where as never }))
  return (await has({ format: { exists: false } })) && !(await has({ act: { equals: 'baseline' } }))
}

/** The digests of what is public or permitted now and has none in the log, each with its name. */
async function unsealed(payload: Payload): Promise<[name: string, digest: string][]> {
  const expected = new Expected()
  for await (const rows of pagesOfLog(payload)) expected.read(rows)
  const digests: [string, string][] = []
  for (const { config } of Object.values(payload.collections)) {
    if (!config.custom.hasWorkflow) continue
    for await (const docs of pagesOf<StoredDocument>(payload, config.slug, { locale: 'all' }))
      for (const doc of docs) {
        const key = keyOf(config.slug, doc.id)
        if (doc._status === 'published' && !expected.documents.get(key)?.publicDigest)
          digests.push([`public ${key}`, publicDigest(config, doc)])
      }
  }
  for (const { collection, valueOf } of VALUES)
    for await (const rows of pagesOf<LedgerRow>(payload, collection))
      for (const row of rows) {
        const key = keyOf(collection, row.id)
        if (!expected.values.get(key)) digests.push([key, valueDigest(valueOf(row))])
      }
  for await (const rows of pagesOf<LedgerRow>(payload, 'editions'))
    for (const row of rows)
      if (!row.seal) digests.push([`edition ${String(row.key)}`, valueDigest(withoutId(row))])
  for await (const rows of pagesOf<LedgerRow>(payload, 'change-notes'))
    for (const { edition, note } of rows)
      if (!expected.editions.get(String(edition))?.isSealed)
        digests.push([`note ${String(edition)}`, sha256(String(note))])
  if (!expected.values.get('site/site')) {
    const site = await payload.db.findGlobal<LedgerRow>({ slug: 'site', locale: 'all' })
    digests.push(['site/site', valueDigest(siteValue(site ?? {}))])
  }
  return digests
}
