import type { PayloadRequest, Where } from 'payload'
import { actorOf } from '../documents/actorOf'
import { keyOf } from '../documents/keys'
import { SAVE, type DraftFace, type StaffRole } from '../table'
import { accountChanges } from './accountChanges'
import { contentCollections } from './contentCollections'
import { contributedTo } from './contributedTo'
import { draftsWhere } from './draftsWhere'
import { lastTransitions } from './lastTransitions'
import { outstandingLooks } from './outstandingLooks'
import type { AccountChange, DeskItem, DeskList } from './types'
import { unconfirmed } from './unconfirmed'

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

const SHOWN = 10

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
  const isMine = ({ collection, id }: DeskItem) => mine.has(keyOf(collection, id))

  const prepared = await draftsWhere(req, inPreparation)
  const urgent = await unconfirmed(req)
  const looks = isValidator ? await outstandingLooks(req, actor.id, urgent) : []
  const unconfirmedOfMine = new Set(
    urgent.filter(({ writtenBy }) => writtenBy.includes(actor.id)).map(({ record }) => record.key),
  )
  const hasMyWords = (item: DeskItem) =>
    isMine(item) || unconfirmedOfMine.has(keyOf(item.collection, item.id))
  const waiting = prepared.filter((item) => {
    const role = WAITS_FOR[item.faces.draft]
    if (!role || !actor.staffRoles.includes(role)) return false
    // Four eyes: who wrote it does not decide on it, but may put it online.
    return role === 'author' ? isMine(item) : !hasMyWords(item)
  })
  const drafts = prepared.filter(isMine)
  const last = await lastTransitions(
    req,
    drafts.filter(({ faces }) => faces.draft === 'draft'),
  )
  const sentBack = drafts.flatMap((item) => {
    const act = last.get(keyOf(item.collection, item.id))
    if (item.faces.draft !== 'draft' || act?.name !== 'sendBack') return []
    return [{ ...item, at: act.at, note: act.comment ? `${act.who}: ${act.comment}` : act.who }]
  })
  // Also those that somebody is changing again: what went online stays news.
  const published = await draftsWhere(req, { 'workflow.live': { equals: 'published' } }, 'publishedAt')
  const isAuthor = actor.staffRoles.some((role) => (SAVE.by as readonly StaffRole[]).includes(role))
  const hasOwn = isAuthor || drafts.length > 0
  return {
    waiting: top([...looks, ...waiting].sort(newestFirst)),
    sentBack: hasOwn ? top(sentBack.sort(newestFirst)) : null,
    drafts: hasOwn ? top(drafts) : null,
    published: top(published),
    kinds: isAuthor
      ? contentCollections(req).map(({ slug, labels }) => ({
          collection: slug,
          kind: String(labels.singular),
        }))
      : [],
    accounts: isValidator ? await accountChanges(req) : null,
  }
}

const inPreparation: Where = {
  'workflow.state': { in: ['draft', 'needsReview', 'requestValidation', 'validated'] },
}

const newestFirst = (one: DeskItem, other: DeskItem) => other.at.localeCompare(one.at)

const top = (items: DeskItem[]): DeskList => ({ items: items.slice(0, SHOWN), total: items.length })
