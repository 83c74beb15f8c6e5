import type { PayloadRequest, Where } from 'payload'
import { actorOf } from '../../domain/actor'
import { keyOf } from '../../domain/keys'
import { SAVE, type DraftFace, type StaffRole } from '../../domain/table'
import { accountChanges } from './accountChanges'
import { contentCollections } from './contentCollections'
import { among, contributedTo, exceptFor, idsOf } from './contributedTo'
import { lastTransitions } from './lastTransitions'
import { outstandingLooks } from './outstandingLooks'
import { oldestFirst, pageOf, SHOWN } from './page'
import type { AccountChange, DeskList } from './types'
import { unconfirmed } from './secondLooks'

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
  const mine = await contributedTo(req, actor.id)
  const urgent = await unconfirmed(req)
  const unconfirmedOfMine = idsOf(
    urgent.filter(({ writtenBy }) => writtenBy.includes(actor.id)).map(({ record }) => record),
  )
  const looks = isValidator ? await outstandingLooks(req, actor.id, urgent) : NOTHING
  const waiting = await pageOf(req, {
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
  const drafts = await pageOf(req, {
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
          await pageOf(req, {
            order: 'sentBackLast',
            where: (collection) => among(mine.get(collection), wasSentBack),
          }),
        )
      : null,
    drafts: hasOwn ? drafts : null,
    // Also those that somebody is changing again: what went online stays news.
    published: await pageOf(req, { face: 'live', order: 'publishedLast', where: () => isPublic }),
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
