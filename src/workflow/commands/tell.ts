import type { PayloadRequest } from 'payload'
import { clock } from '@/lib/clock'
import { schedule } from '@/jobs/job'
import { actorIdOf } from '../domain/actor'
import { isAwaited, type DocumentRecord } from '../domain/document'
import {
  ASSIGNED,
  DUE_TOMORROW,
  HELD_BACK,
  NOTICES,
  REVIEW_DUE,
  type Audience,
  type NoticeKind,
  type Reminder,
} from '../domain/notices'
import { awaitingFace, type AwaitingFace } from '../domain/awaiting'
import type { Claimed } from '../domain/steps'
import { effectsOf, isPublication, isWithdrawal, transitionNamed, type StaffRole } from '../domain/table'
import type { Assignment } from '../ledgers/assignments'
import { newestActs } from '../ledgers/audit/read'
import { contributorsOf } from '../ledgers/contributions'
import { writersOf } from '../ledgers/editions'
import { tell } from '../ledgers/notifications'
import { activeAmong, peopleOfUnit } from '../ledgers/people'
import { awayToday, expectedAt } from '../queries/standIns'

/** The kind of job that sends mails. The name stands in rows of the database. */
export const MAIL = 'mail'

type Told = {
  /** Names what happened, for ever. */
  event: string
  at: string
  record: DocumentRecord
  /** Who wrote the text that it happened to. */
  writers: readonly string[]
  /** Who is named for the decision that comes next. */
  assignee?: string
}
type Notices = NonNullable<(typeof NOTICES)[keyof typeof NOTICES]>

/** Which role an audience holds; the others are named persons. */
const ROLES: Partial<Record<Audience, StaffRole>> = { reviewers: 'reviewer', validators: 'validator' }

/** Tells whom a transition concerns, in its transaction: a row for each of them, and one job for all of their mails. */
export async function tellOfTransition(
  req: PayloadRequest,
  { document, item, now, seq }: Claimed,
): Promise<void> {
  const { contributors, record } = document
  const isOff = isAwaited(record) && effectsOf(item.name).schedule === 'closes' && !isPublication(item.name)
  const writers = isWithdrawal(item.name)
    ? [...contributors, ...(await writersOf(req, record))]
    : contributors
  const assignee = transitionNamed(item.name).asks.assignee && item.assignee
  const face = awaitingFace(transitionNamed(item.name).to.draft)
  const named = assignee && face ? await expectedOf(req, assignee, { face, writers }) : null
  const notices = named ? [ASSIGNED] : [...(NOTICES[item.name] ?? []), ...(isOff ? [HELD_BACK] : [])]
  const told = { event: String(seq), at: now, record, writers, ...(named && { assignee: named }) }
  await tellOf(req, notices, told)
}

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

/** Who is told in place of whoever is named: they, or who stands in for them; null where anyone may as well. */
async function expectedOf(
  req: PayloadRequest,
  assignee: string,
  { face, writers }: { face: AwaitingFace; writers: readonly string[] },
): Promise<string | null> {
  const away = (await awayToday(req, [assignee])).get(assignee)
  const [person] = away ? [] : await activeAmong(req, { ids: [assignee], roles: [] })
  return expectedAt(face, person, { away, writers })
}

/** Tells somebody that they are named for a decision, in the transaction of the act that says so. */
export async function tellOfAssignment(
  req: PayloadRequest,
  { assignee, face, seq, ...told }: { seq: number; at: string; record: DocumentRecord } & Named,
): Promise<void> {
  const writers = await contributorsOf(req, told.record)
  const named = (await expectedOf(req, assignee, { face, writers })) ?? assignee
  await tellOf(req, [ASSIGNED], { ...told, event: String(seq), writers, assignee: named })
}

type Named = { assignee: string; face: AwaitingFace }

/** Tells that a text is needed tomorrow, in the transaction that notes it. */
export async function tellOfDay(
  req: PayloadRequest,
  record: DocumentRecord,
  { assignee: asked, dueOn, face }: Pick<Assignment, 'assignee' | 'dueOn' | 'face'>,
): Promise<void> {
  const writers = await contributorsOf(req, record)
  const assignee = asked && face ? await expectedOf(req, asked, { face, writers }) : null
  const event = `due/${record.key}/${dueOn}`
  const told = { event, at: clock().toISOString(), record, writers, ...(assignee && { assignee }) }
  await remind(req, DUE_TOMORROW[assignee ? 'named' : 'unnamed'], told)
}

/** Tells that a public text is to be looked at again, in the transaction that notes it. */
export async function tellOfReview(req: PayloadRequest, record: DocumentRecord): Promise<void> {
  const writers = await writersOf(req, record)
  const event = `reviewDue/${record.key}/${record.reviewBy}`
  await remind(req, REVIEW_DUE, { event, at: clock().toISOString(), record, writers })
}

/**
 * Tells of a day that has come. Of somebody who is away, who stands in is told as well; where nobody of them is here,
 * because they have left or are away, those who could look at the text.
 */
async function remind(
  req: PayloadRequest,
  { kind, to, orElse }: Reminder,
  { event, at, ...text }: Told,
): Promise<void> {
  const people = new Map(await concerned(req, [{ kind, to }], text))
  const away = await awayToday(req, [...people.keys()])
  for (const { deputy } of away.values()) if (deputy) people.set(deputy.id, kind)
  if ([...people.keys()].every((id) => away.has(id)))
    for (const [id] of await concerned(req, [{ kind, to: orElse }], text)) people.set(id, kind)
  const { collection, documentId } = text.record
  await tellEach(req, { event, at, collection, documentId, people })
}

async function tellOf(req: PayloadRequest, notices: Notices, { event, at, ...text }: Told): Promise<void> {
  if (notices.length === 0) return
  const people = await concerned(req, notices, text)
  const { collection, documentId } = text.record
  await tellEach(req, { event, at, collection, documentId, people })
}

/** Whom notices are for, each once, and of what each is told. */
async function concerned(
  req: PayloadRequest,
  notices: Notices,
  { record, writers, assignee }: Omit<Told, 'event' | 'at'>,
): Promise<ReadonlyMap<string, NoticeKind>> {
  const asked = notices.flatMap(({ kind, to }) => to.map((audience) => ({ audience, kind })))
  const named: Partial<Record<Audience, readonly string[]>> = {
    writers,
    assignee: assignee ? [assignee] : [],
    validator: record.validatedBy ? [record.validatedBy] : [],
    scheduler: asked.some(({ audience }) => audience === 'scheduler') ? await schedulerOf(req, record) : [],
    unit: asked.some(({ audience }) => audience === 'unit') ? await unitOf(req, record) : [],
  }
  const people = await activeAmong(req, {
    ids: asked.flatMap(({ audience }) => named[audience] ?? []),
    roles: asked.flatMap(({ audience }) => ROLES[audience] ?? []),
  })
  const told = new Map<string, NoticeKind>()
  for (const { id, staffRoles } of people) {
    const first = asked.find(({ audience }) => {
      const role = ROLES[audience]
      // Four eyes: who wrote it does not decide on it.
      return role ? staffRoles.includes(role) && !writers.includes(id) : named[audience]?.includes(id)
    })
    if (first) told.set(id, first.kind)
  }
  return told
}

type Notice = {
  event: string
  at: string
  collection: string
  documentId: string
  people: ReadonlyMap<string, NoticeKind>
}

/**
 * A row for each of them, but for whoever did it, and one job for all of their mails, in the transaction of `req`.
 * @returns how many people are told
 */
export async function tellEach(req: PayloadRequest, { people, ...notice }: Notice): Promise<number> {
  const actorId = actorIdOf(req)
  const others = new Map([...people].filter(([id]) => id !== actorId))
  if (others.size === 0) return 0
  const { event } = notice
  await tell(req, { ...notice, actorId, people: others })
  await schedule(req, { key: `${MAIL}/${event}`, kind: MAIL, dueAt: clock(), data: { event } })
  return others.size
}

/** Who works for the unit that answers for a text. */
const unitOf = async (req: PayloadRequest, { contentOwner }: DocumentRecord): Promise<string[]> =>
  contentOwner ? peopleOfUnit(req, contentOwner) : []

async function schedulerOf(req: PayloadRequest, { scheduledIn }: DocumentRecord): Promise<string[]> {
  if (!scheduledIn) return []
  const acts = await newestActs(req, { seq: { equals: scheduledIn } }, 1)
  return acts.map(({ actorId }) => actorId)
}
