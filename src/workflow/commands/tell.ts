import type { PayloadRequest } from 'payload'
import { clock } from '@/lib/clock'
import { schedule } from '@/jobs/job'
import { actorIdOf } from '../domain/actor'
import type { DocumentRecord } from '../domain/document'
import { HELD_BACK, NOTICES, type Audience, type NoticeKind } from '../domain/notices'
import type { Claimed } from '../domain/steps'
import { effectsOf, type StaffRole } from '../domain/table'
import { newestActs } from '../ledgers/audit/read'
import { contributorsOf } from '../ledgers/contributions'
import { tell } from '../ledgers/notifications'
import { activeAmong } from '../ledgers/people'

/** The kind of job that sends mails. The name stands in rows of the database. */
export const MAIL = 'mail'

type Told = {
  /** Names what happened, for ever. */
  event: string
  at: string
  record: DocumentRecord
  /** Who wrote the text that it happened to. */
  writers: readonly string[]
}
type Notices = NonNullable<(typeof NOTICES)[keyof typeof NOTICES]>

/** Which role an audience holds; the others are named persons. */
const ROLES: Partial<Record<Audience, StaffRole>> = { reviewers: 'reviewer', validators: 'validator' }

/** Tells whom a transition concerns, in its transaction: a row for each of them, and one job for all of their mails. */
export async function tellOfTransition(
  req: PayloadRequest,
  { document, item, now, seq }: Claimed,
): Promise<void> {
  const { contributors: writers, record } = document
  const isOff = isAwaited(record) && effectsOf(item.name).schedule === 'closes'
  const notices = NOTICES[item.name] ?? (isOff ? [HELD_BACK] : [])
  await tellOf(req, notices, { event: String(seq), at: now, record, writers })
}

/** Does somebody expect that this text goes public by itself? */
export const isAwaited = ({ publishAt, scheduleProblems }: DocumentRecord): boolean =>
  Boolean(publishAt) && !scheduleProblems

/** Tells that what was scheduled does not go public, in the transaction that puts an end to it. */
export async function tellOfHoldUp(
  req: PayloadRequest,
  record: DocumentRecord,
  why: 'heldBack' | 'changed',
): Promise<void> {
  const writers = await contributorsOf(req, record)
  const event = `${why}/${record.scheduledIn}`
  await tellOf(req, [HELD_BACK], { event, at: clock().toISOString(), record, writers })
}

async function tellOf(
  req: PayloadRequest,
  notices: Notices,
  { event, at, record, writers }: Told,
): Promise<void> {
  if (notices.length === 0) return
  const asked = notices.flatMap(({ kind, to }) => to.map((audience) => ({ audience, kind })))
  const named: Partial<Record<Audience, readonly string[]>> = {
    writers,
    validator: record.validatedBy ? [record.validatedBy] : [],
    scheduler: asked.some(({ audience }) => audience === 'scheduler') ? await schedulerOf(req, record) : [],
  }
  const people = await activeAmong(req, {
    ids: asked.flatMap(({ audience }) => named[audience] ?? []),
    roles: asked.flatMap(({ audience }) => ROLES[audience] ?? []),
  })
  const actorId = actorIdOf(req)
  const told = new Map<string, NoticeKind>()
  for (const { id, staffRoles } of people) {
    const first = asked.find(({ audience }) => {
      const role = ROLES[audience]
      // Four eyes: who wrote it does not decide on it.
      return role ? staffRoles.includes(role) && !writers.includes(id) : named[audience]?.includes(id)
    })
    if (first && id !== actorId) told.set(id, first.kind)
  }
  if (told.size === 0) return
  const { collection, documentId } = record
  await tell(req, { event, at, collection, documentId, actorId, people: told })
  await schedule(req, { key: `${MAIL}/${event}`, kind: MAIL, dueAt: clock(), data: { event } })
}

async function schedulerOf(req: PayloadRequest, { scheduledIn }: DocumentRecord): Promise<string[]> {
  if (!scheduledIn) return []
  const acts = await newestActs(req, { seq: { equals: scheduledIn } }, 1)
  return acts.map(({ actorId }) => actorId)
}
