import type { PayloadRequest, Where } from 'payload'
import { actorOf } from '../documents/actorOf'
import { keyOf } from '../documents/keys'
import type { DraftFace, StaffRole } from '../table'
import { accountChanges } from './accountChanges'
import { contributedTo } from './contributedTo'
import { draftsWhere } from './draftsWhere'
import { lastTransitions } from './lastTransitions'
import { outstandingLooks } from './outstandingLooks'
import type { AccountChange, DeskItem, DeskList } from './types'

export type DashboardContents = {
  waiting: DeskList
  sentBack: DeskList
  drafts: DeskList
  published: DeskList
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
  const looks = isValidator ? await outstandingLooks(req, actor.id) : []
  const waiting = prepared.filter((item) => {
    const role = WAITS_FOR[item.faces.draft]
    if (!role || !actor.staffRoles.includes(role)) return false
    // Four eyes: who wrote it does not decide on it, but may put it online.
    return role === 'author' ? isMine(item) : !isMine(item)
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
  const published = await draftsWhere(req, { 'workflow.state': { equals: 'published' } })
  return {
    waiting: top([...looks, ...waiting].sort(newestFirst)),
    sentBack: top(sentBack.sort(newestFirst)),
    drafts: top(drafts),
    published: top(published),
    accounts: isValidator ? await accountChanges(req) : null,
  }
}

const inPreparation: Where = {
  'workflow.state': { in: ['draft', 'needsReview', 'requestValidation', 'validated'] },
}

const newestFirst = (one: DeskItem, other: DeskItem) => other.at.localeCompare(one.at)

const top = (items: DeskItem[]): DeskList => ({ items: items.slice(0, SHOWN), total: items.length })
