import type { PayloadRequest } from 'payload'
import { schedule } from '@/jobs/job'
import { clock } from '@/lib/clock'
import type { DocumentRecord } from '../domain/document'
import type { Effects } from '../domain/definition'
import { REHEARSAL_MS, WITHOUT_EXPIRY, momentOf, nextExpiryOf } from '../domain/schedule'
import type { Asked, Claimed } from '../domain/steps'
import { effectsOf } from '../domain/table'

/** The kinds of job behind a schedule. The names stand in rows of the database. */
export const PUBLISHING = 'publishing'
export const REHEARSAL = 'rehearsal'
export const EXPIRY = 'expiry'

/** What the record says of a text that is scheduled from now on: when, and on which act. */
export const scheduleMarks = ({ document, item, seq }: Claimed): Partial<DocumentRecord> => ({
  publishAt: momentOf(item.publishAt ?? '')?.toISOString() ?? null,
  scheduledIn: seq,
  release: item.release ?? null,
  scheduleProblems: null,
  nextExpiresAt: nextExpiryOf(item, document.record),
})

/** What the log keeps of the moments that are said with it. */
export function momentsSealed({ document, item }: Asked) {
  const { expiry, schedule } = effectsOf(item.name)
  const expiresAt =
    expiry === 'opens'
      ? momentOf(item.expiresAt ?? '')?.toISOString()
      : schedule === 'opens' && nextExpiryOf(item, document.record)
  return {
    ...(schedule === 'opens' && { publishAt: momentOf(item.publishAt ?? '')?.toISOString() }),
    ...(expiresAt && { expiresAt }),
  }
}

/**
 * What the record says from now on of when the public text expires, and on which act. Published, an edition expires
 * when it was said with its schedule.
 */
export function expiryMarks(
  { document: { record }, item, seq }: Claimed,
  effect: Effects['expiry'],
): Pick<DocumentRecord, 'expiresAt' | 'expiresIn'> {
  if (effect === 'opens')
    return { expiresAt: momentOf(item.expiresAt ?? '')?.toISOString() ?? null, expiresIn: seq }
  if (effect === 'ofSchedule' && record.nextExpiresAt)
    return { expiresAt: record.nextExpiresAt, expiresIn: record.scheduledIn }
  return WITHOUT_EXPIRY
}

/** Has a public text withdrawn at its time, if it has one, as `startSchedule` has one published. */
export async function startExpiry(req: PayloadRequest, claimed: Claimed): Promise<void> {
  const { collection, documentId, key } = claimed.document.record
  const { expiresAt, expiresIn } = expiryMarks(claimed, effectsOf(claimed.item.name).expiry)
  if (!expiresAt || expiresIn === null) return
  const data = { collection, id: documentId, act: expiresIn }
  const dueAt = new Date(expiresAt)
  await schedule(req, { key: `expire/${key}/${expiresIn}`, kind: EXPIRY, dueAt, data })
}

/**
 * Has a text published at its time, and looked at a day before. The jobs know the act in which it was scheduled: what
 * moves the text on takes that out of its record, and then they have nothing to do.
 */
export async function startSchedule(req: PayloadRequest, { document, item, seq }: Claimed): Promise<void> {
  // Of a release there is one job for all of its texts.
  if (item.release) return
  const { collection, documentId, key } = document.record
  const dueAt = momentOf(item.publishAt ?? '')
  if (!dueAt) throw new Error(`${key} is scheduled for no moment.`)
  const data = { collection, id: documentId, act: seq }
  const rehearsal = new Date(dueAt.getTime() - REHEARSAL_MS)
  if (rehearsal > clock())
    await schedule(req, { key: `rehearse/${key}/${seq}`, kind: REHEARSAL, dueAt: rehearsal, data })
  await schedule(req, { key: `publish/${key}/${seq}`, kind: PUBLISHING, dueAt, data })
}
