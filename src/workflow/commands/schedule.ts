import type { PayloadRequest } from 'payload'
import { schedule } from '@/jobs/job'
import { clock } from '@/lib/clock'
import type { DocumentRecord } from '../domain/document'
import { REHEARSAL_MS, momentOf } from '../domain/schedule'
import type { Claimed } from '../domain/steps'

/** The kinds of job behind a schedule. The names stand in rows of the database. */
export const PUBLISHING = 'publishing'
export const REHEARSAL = 'rehearsal'
export const EXPIRY = 'expiry'

/** What the record says of a text that is scheduled from now on: when, and on which act. */
export const scheduleMarks = ({ item, seq }: Claimed): Partial<DocumentRecord> => ({
  publishAt: momentOf(item.publishAt ?? '')?.toISOString() ?? null,
  scheduledIn: seq,
  release: item.release ?? null,
  scheduleProblems: null,
})

/** What the record says of a public text that expires at a time from now on: when, and on which act. */
export const expiryMarks = ({ item, seq }: Claimed): Partial<DocumentRecord> => ({
  expiresAt: momentOf(item.expiresAt ?? '')?.toISOString() ?? null,
  expiresIn: seq,
})

/** Has a public text withdrawn at its time, as `startSchedule` has one published. */
export async function startExpiry(req: PayloadRequest, { document, item, seq }: Claimed): Promise<void> {
  const { collection, documentId, key } = document.record
  const dueAt = momentOf(item.expiresAt ?? '')
  if (!dueAt) throw new Error(`${key} expires at no moment.`)
  const data = { collection, id: documentId, act: seq }
  await schedule(req, { key: `expire/${key}/${seq}`, kind: EXPIRY, dueAt, data })
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
