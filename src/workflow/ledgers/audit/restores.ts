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

/** Notes that somebody said so of one restore. @throws StepTakenError when somebody else has */
export async function recordResumption(req: PayloadRequest, { seq }: Hold): Promise<void> {
  await recordAct(req, { ...INSTALLATION, act: RESTORED, name: 'resume', step: seq })
}

/** The restore since which nothing goes out by itself: its number in the log, and when it was (ISO 8601). */
export type Hold = { seq: number; at: string }

/** What holds this installation; null where nothing does. Restores of before this was noted hold nothing. */
export async function holdOf(payload: Payload): Promise<Hold | null> {
  if (open.has(payload)) return null
  const req = await createLocalReq({ context: {} }, payload)
  const [last] = await newestActs(req, { act: { equals: RESTORED } }, 1)
  if (last?.details?.holds === true) return { seq: last.seq, at: last.at }
  open.add(payload)
  return null
}

/** May what goes out by itself begin? */
export const isResumed = async (payload: Payload): Promise<boolean> => (await holdOf(payload)) === null
