import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { RESTORED } from '../../domain/changes'
import { recordAct } from './acts'
import { newestActs } from './read'

/** Of the installation as a whole, in place of a document. */
export const INSTALLATION = { collection: 'audit-log', documentId: RESTORED } as const

/** Of those that nothing holds: only a restore does, into an empty database, and whoever starts there looks first. */
const open = new WeakSet<Payload>()

/** Notes that this installation was restored from a backup: until somebody says so, nothing goes out by itself. */
export async function recordRestore(req: PayloadRequest): Promise<void> {
  open.delete(req.payload)
  await recordAct(req, { ...INSTALLATION, act: RESTORED, details: { holds: true } })
}

/** Notes that somebody said so. */
export const recordResumption = (req: PayloadRequest): Promise<{ seq: number }> =>
  recordAct(req, { ...INSTALLATION, act: RESTORED, name: 'resume' })

/**
 * Since when this installation publishes nothing by itself and sends nothing, for it was restored; null where nothing
 * holds it. Restores of before this was noted hold nothing.
 */
export async function heldSince(payload: Payload): Promise<string | null> {
  if (open.has(payload)) return null
  const req = await createLocalReq({ context: {} }, payload)
  const [last] = await newestActs(req, { act: { equals: RESTORED } }, 1)
  if (last?.details?.holds === true) return last.at
  open.add(payload)
  return null
}

/** May what goes out by itself begin? */
export const isResumed = async (payload: Payload): Promise<boolean> => (await heldSince(payload)) === null
