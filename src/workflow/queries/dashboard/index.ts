import type { PayloadRequest, Where } from 'payload'
import { labelIn } from '@/i18n/forms/labels'
import { LATE_SECONDS, overdueSeconds } from '@/jobs/state'
import { actorOf } from '../../domain/actor'
import { keyOf } from '../../domain/keys'
import { SAVE, type StaffRole } from '../../domain/table'
import type { AuditRow } from '../../ledgers/audit/chain'
import { newestActs } from '../../ledgers/audit/read'
import { namesThen, subjectsThen } from '../../ledgers/people'
import { scheduledTexts } from './scheduled'
import { among, contentCollections, deskPageOf, type DeskItem, type DeskList } from './page'
import { inState, waitingFor, writtenBy } from './waiting'

export type DashboardContents = {
  waiting: DeskList
  /** null for people who do not write and have nothing of their own */
  sentBack: DeskList | null
  drafts: DeskList | null
  scheduled: DeskList
  published: DeskList
  /** what this person may begin to write */
  kinds: { collection: string; kind: string }[]
  accounts: AccountChange[] | null
  /** Since how many minutes something is due that nobody has done: a publication, a mail. Null while all is on time. */
  lateMinutes: number | null
}

/** What the dashboard shows to this person; null for everybody who is not staff. */
export async function dashboardOf(req: PayloadRequest): Promise<DashboardContents | null> {
  const actor = actorOf(req.user)
  if (!actor) return null
  const mine = await writtenBy(req, actor)
  const drafts = await deskPageOf(req, {
    order: 'changedLast',
    where: (collection) => among(mine.get(collection), inPreparation),
  })
  const isAuthor = actor.staffRoles.some((role) => (SAVE.by as readonly StaffRole[]).includes(role))
  const hasOwn = isAuthor || drafts.total > 0
  const overdue = await overdueSeconds(req.payload)
  return {
    lateMinutes: overdue >= LATE_SECONDS ? Math.floor(overdue / 60) : null,
    waiting: await waitingFor(req, actor, mine),
    sentBack: hasOwn
      ? await withNotes(
          req,
          await deskPageOf(req, {
            order: 'sentBackLast',
            where: (collection) => among(mine.get(collection), wasSentBack),
          }),
        )
      : null,
    drafts: hasOwn ? drafts : null,
    scheduled: await scheduledTexts(req),
    // Also those that somebody is changing again: what went online stays news.
    published: await deskPageOf(req, { face: 'live', order: 'publishedLast', where: () => isPublic }),
    kinds: isAuthor
      ? contentCollections(req).map(({ slug, labels }) => ({
          collection: slug,
          kind: labelIn(labels.singular, req.i18n.language) ?? slug,
        }))
      : [],
    accounts: actor.staffRoles.includes('validator') ? await accountChanges(req) : null,
  }
}

const inPreparation: Where = {
  'workflow.state': { in: ['draft', 'needsReview', 'requestValidation', 'validated'] },
}

const wasSentBack: Where = { and: [inState('draft'), { 'workflow.sentBack': { equals: true } }] }

const isPublic: Where = { _status: { equals: 'published' } }

/** Who sent each of these back, and with which words. */
async function withNotes(req: PayloadRequest, { items, total }: DeskList): Promise<DeskList> {
  const last = await lastTransitions(req, items)
  const noted = items.map((item) => {
    const act = last.get(keyOf(item.collection, item.id))
    return act ? { ...item, note: act.comment ? `${act.who}: ${act.comment}` : act.who } : item
  })
  return { items: noted, total }
}

/** A change of somebody's account or permissions, as the validators are told. */
export type AccountChange = {
  seq: number
  at: string
  who: string
  whom: string
  what: string
  /** those that the account has since, where the change gave them */
  permissions?: string
}

const CHANGES_SHOWN = 10

/** The newest changes of accounts and permissions: who changed whose, what, when; by the names of that moment. */
export async function accountChanges(req: PayloadRequest): Promise<AccountChange[]> {
  const acts = await newestActs(req, { act: { equals: 'account' } }, CHANGES_SHOWN)
  const subjectThen = await subjectsThen(req, acts)
  const nameThen = await namesThen(req, acts)
  return acts.map((row) => ({
    seq: row.seq,
    at: row.at,
    who: nameThen(row),
    whom: subjectThen(row),
    what: row.name,
    ...(row.to ? { permissions: row.to } : {}),
  }))
}

type Last = Pick<AuditRow, 'name' | 'at' | 'comment'> & { who: string }

/** The last transition of each of these documents, by `collection/id`. */
export async function lastTransitions(req: PayloadRequest, items: DeskItem[]): Promise<Map<string, Last>> {
  if (items.length === 0) return new Map()
  const ids = items.map(({ id }) => id)
  const where: Where = { and: [{ act: { equals: 'transition' } }, { documentId: { in: ids } }] }
  const acts = await newestActs(req, where, 0)
  const nameThen = await namesThen(req, acts)
  // The oldest first, so that of each document the last one stays.
  return new Map(
    acts
      .toReversed()
      .map((row) => [
        keyOf(row.collection, row.documentId),
        { name: row.name, at: row.at, comment: row.comment, who: nameThen(row) },
      ]),
  )
}
