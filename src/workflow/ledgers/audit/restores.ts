import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterCommit } from '@/lib/afterCommit'
import { RESTORED } from '../../domain/changes'
import { recordAct } from './acts'
import { newestActs } from './read'

/** Of the installation as a whole, in place of a document. */
export const INSTALLATION = { collection: 'audit-log', documentId: RESTORED } as const

/** The kinds of jobs that go out by themselves, and wait until somebody says so. Their names stand in rows of the database. */
export const HELD_KINDS: readonly string[] = ['publishing', 'releasing', 'mail']

/** For how long it is known that nothing holds: each kind of job asks each second. In milliseconds. */
const KNOWN_MS = 10_000

/** When each was last found open. */
const open = new WeakMap<Payload, number>()

/**
 * Notes that this installation was restored from a backup: until somebody says so, nothing goes out by itself.
 * @param backedUpAt when the backup was made (ISO 8601), where that is known
 */
export async function recordRestore(req: PayloadRequest, backedUpAt: string | null): Promise<void> {
  const details = { holds: true, ...(backedUpAt && { backedUpAt }) }
  await recordAct(req, { ...INSTALLATION, act: RESTORED, details })
  // Whoever asked meanwhile found nothing yet.
  await afterCommit(req, { name: 'restore', run: () => Promise.resolve(void open.delete(req.payload)) })
}

/** Notes that somebody said so of one restore. @throws StepTakenError when somebody else has */
export async function recordResumption(req: PayloadRequest, { seq }: Hold): Promise<void> {
  await recordAct(req, { ...INSTALLATION, act: RESTORED, name: 'resume', step: seq })
}

/** The restore since which nothing goes out by itself: its number in the log, when it was, and of what moment the backup is. */
type Hold = { seq: number; at: string; backedUpAt: string | null }

/** What holds this installation; null where nothing does. Restores of before this was noted hold nothing. */
export async function holdOf(payload: Payload): Promise<Hold | null> {
  const at = performance.now()
  if (at - (open.get(payload) ?? -KNOWN_MS) < KNOWN_MS) return null
  const req = await createLocalReq({ context: {} }, payload)
  const [last] = await newestActs(req, { act: { equals: RESTORED } }, 1)
  if (last?.details?.holds === true) {
    const { backedUpAt } = last.details
    return { seq: last.seq, at: last.at, backedUpAt: typeof backedUpAt === 'string' ? backedUpAt : null }
  }
  open.set(payload, at)
  return null
}

/** May what goes out by itself begin? */
export const isResumed = async (payload: Payload): Promise<boolean> => (await holdOf(payload)) === null
