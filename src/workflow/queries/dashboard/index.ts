import type { PayloadRequest, Where } from 'payload'
import { actorOf } from '../../domain/actor'
import { keyOf } from '../../domain/keys'
import { SAVE, type DraftFace, type StaffRole } from '../../domain/table'
import type { AuditRow } from '../../ledgers/audit/chain'
import { newestActs } from '../../ledgers/audit/read'
import { contributionsOf } from '../../ledgers/contributions'
import { namesOf, namesThen } from '../../ledgers/people'
import {
  SHOWN,
  among,
  contentCollections,
  exceptFor,
  idsByCollection,
  oldestFirst,
  deskPageOf,
  type DeskItem,
  type DeskList,
} from './page'
import { outstandingLooks, unconfirmed } from './secondLooks'

export type DashboardContents = {
  waiting: DeskList
  /** null for people who do not write and have nothing of their own */
  sentBack: DeskList | null
  drafts: DeskList | null
  published: DeskList
  /** what this person may begin to write */
  kinds: { collection: string; kind: string }[]
  accounts: AccountChange[] | null
}

/** Which draft waits for which role. */
const WAITS_FOR: Partial<Record<DraftFace, StaffRole>> = {
  needsReview: 'reviewer',
  requestValidation: 'validator',
  validated: 'author',
}

/** What the dashboard shows to this person; null for everybody who is not staff. */
export async function dashboardOf(req: PayloadRequest): Promise<DashboardContents | null> {
  const actor = actorOf(req.user)
  if (!actor) return null
  const isValidator = actor.staffRoles.includes('validator')
  const mine = idsByCollection(await contributionsOf(req, actor.id))
  const urgent = await unconfirmed(req)
  const unconfirmedOfMine = idsByCollection(
    urgent.filter(({ writtenBy }) => writtenBy.includes(actor.id)).map(({ record }) => record),
  )
  const looks = isValidator ? await outstandingLooks(req, actor.id, urgent) : NOTHING
  const waiting = await deskPageOf(req, {
    order: 'waitingLongest',
    where: (collection) => {
      const hasMyWords = [...(mine.get(collection) ?? []), ...(unconfirmedOfMine.get(collection) ?? [])]
      const asked = Object.entries(WAITS_FOR)
        .filter(([, role]) => actor.staffRoles.includes(role))
        // Four eyes: who wrote it does not decide on it, but may put it online.
        .map(([state, role]) =>
          role === 'author'
            ? among(mine.get(collection), inState(state))
            : exceptFor(hasMyWords, inState(state)),
        )
        .filter((where) => where !== null)
      return asked.length > 0 ? { or: asked } : null
    },
  })
  const drafts = await deskPageOf(req, {
    order: 'changedLast',
    where: (collection) => among(mine.get(collection), inPreparation),
  })
  const isAuthor = actor.staffRoles.some((role) => (SAVE.by as readonly StaffRole[]).includes(role))
  const hasOwn = isAuthor || drafts.total > 0
  return {
    waiting: {
      items: [...looks.items, ...waiting.items].sort(oldestFirst).slice(0, SHOWN),
      total: looks.total + waiting.total,
    },
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
    // Also those that somebody is changing again: what went online stays news.
    published: await deskPageOf(req, { face: 'live', order: 'publishedLast', where: () => isPublic }),
    kinds: isAuthor
      ? contentCollections(req).map(({ slug, labels }) => ({
          collection: slug,
          kind: String(labels.singular),
        }))
      : [],
    accounts: isValidator ? await accountChanges(req) : null,
  }
}

const NOTHING: DeskList = { items: [], total: 0 }

const inState = (state: string): Where => ({ 'workflow.state': { equals: state } })

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

/** The newest changes of accounts and permissions: who changed whose, what, when. */
export async function accountChanges(req: PayloadRequest): Promise<AccountChange[]> {
  const acts = await newestActs(req, { act: { equals: 'account' } }, CHANGES_SHOWN)
  const whose = acts.map(({ documentId }) => documentId)
  const nameOf = await namesOf(req, whose)
  const nameThen = await namesThen(req, acts)
  return acts.map((row) => ({
    seq: row.seq,
    at: row.at,
    who: nameThen(row),
    whom: nameOf(row.documentId),
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
