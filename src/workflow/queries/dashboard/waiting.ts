import type { PayloadRequest, Where } from 'payload'
import { clock } from '@/lib/clock'
import type { PersonActor } from '../../domain/actor'
import { AWAITING, DECIDERS } from '../../domain/awaiting'
import { transitionRoleRefusal } from '../../domain/can'
import { isAwaited, type DocumentRecord } from '../../domain/document'
import { isOverdue } from '../../domain/overdue'
import { TRANSITIONS } from '../../domain/table'
import { contributionsOf } from '../../ledgers/contributions'
import { scheduledTexts } from '../../ledgers/records'
import { namedTexts } from '../named'
import {
  EMPTY_LIST,
  SHOWN_IN_LIST,
  among,
  deskPageOf,
  exceptFor,
  idsByCollection,
  oldestFirst,
  type DeskList,
  type Ids,
} from './page'
import { outstandingLooks, unconfirmed } from './secondLooks'

/** The texts in whose draft this person wrote, by collection. */
export const writtenBy = async (req: PayloadRequest, actor: PersonActor): Promise<Ids> =>
  idsByCollection(await contributionsOf(req, actor.id))

/** What waits for one person, and what waits for them as for anybody who may decide on it. */
type Waiting = { forMe: DeskList; forAnyone: DeskList }

/**
 * What waits for a decision of this person, what has waited longest first. For them alone: what they are named for, and
 * their own validated texts that can go online, and do not by themselves. For anyone: reviews, validations and second
 * looks that nobody else is named for, and the validated texts of others, where they may publish.
 */
export async function waitingFor(req: PayloadRequest, actor: PersonActor, mine: Ids): Promise<Waiting> {
  const faces = AWAITING.filter((face) => actor.staffRoles.includes(DECIDERS[face]))
  const mayPublish = TRANSITIONS.publish.by.some((role) => actor.staffRoles.includes(role))
  const named = await namedTexts(req, actor, faces)
  const urgent = faces.length > 0 ? await unconfirmed(req) : []
  const unconfirmedOfMine = idsByCollection(
    urgent.filter(({ writtenBy: authors }) => authors.includes(actor.id)).map(({ record }) => record),
  )
  const looks = actor.staffRoles.includes('validator')
    ? await outstandingLooks(req, actor.id, urgent)
    : EMPTY_LIST
  const isForOthers = (record: Scheduled) =>
    isAwaited(record) ||
    (isOverdue(record, clock()) && transitionRoleRefusal(actor, 'publish', { isOverdue: true }) !== null)
  const awaited = mayPublish ? idsByCollection((await scheduledTexts(req)).filter(isForOthers)) : NONE
  const forMe = await deskPageOf(req, {
    order: 'waitingLongest',
    where: (collection) =>
      anyOf([
        among(named.forMe.get(collection), { 'workflow.state': { in: [...faces] } }),
        // Four eyes: who wrote it does not decide on it, but may put it online.
        mayPublish ? among(idsIn([mine], collection, awaited), draftInState('validated')) : null,
      ]),
  })
  const anyone = await deskPageOf(req, {
    order: 'waitingLongest',
    where: (collection) => {
      const taken = idsIn([unconfirmedOfMine, named.forMe, named.forOthers], collection)
      const asked = anyOf([
        faces.length > 0 ? exceptFor(taken, { 'workflow.state': { in: [...faces] } }) : null,
        mayPublish ? exceptFor(idsIn([awaited], collection), draftInState('validated')) : null,
      ])
      return asked && exceptFor(idsIn([mine], collection), asked)
    },
  })
  return {
    forMe,
    forAnyone: {
      items: [...looks.items, ...anyone.items].sort(oldestFirst).slice(0, SHOWN_IN_LIST),
      total: looks.total + anyone.total,
      collections: anyone.collections ?? [],
    },
  }
}

type Scheduled = Pick<DocumentRecord, 'publishAt' | 'scheduleProblems'>

const NONE: Ids = new Map()

/** The texts of a collection in any of these; without those that go public by themselves. */
const idsIn = (each: readonly Ids[], collection: string, without = NONE): string[] => {
  const out = new Set(without.get(collection))
  return each.flatMap((ids) => ids.get(collection) ?? []).filter((id) => !out.has(id))
}

const anyOf = (asked: readonly (Where | null)[]): Where | null => {
  const some = asked.filter((where) => where !== null)
  return some.length > 0 ? { or: some } : null
}

/** The texts of a collection whose draft is in this state. */
export const draftInState = (state: string): Where => ({ 'workflow.state': { equals: state } })
