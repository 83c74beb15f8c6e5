import type { PayloadRequest, Where } from 'payload'
import { clock } from '@/lib/clock'
import { isPastDue } from '../../domain/assignment'
import { keyOf, stepKeyOf } from '../../domain/keys'
import { TRANSITION_NAMES, effectsOf } from '../../domain/table'
import { assignmentsOf } from '../../ledgers/assignments'
import type { AuditRow } from '../../ledgers/audit/chain'
import { newestActs } from '../../ledgers/audit/read'
import { namesOf, namesThen } from '../../ledgers/people'
import type { DeskItem, DeskList } from './page'

/** What somebody has to know of a text beside its title: who passed it on, with which words, for whom, by when. */
export type TextStanding = {
  /** who did the last thing with it; absent where that is whoever asks */
  from?: string
  /** their words */
  said?: string
  /** who is named for the decision */
  forWhom?: string
  /** by which day it is needed (YYYY-MM-DD) */
  dueOn?: string
  isOverdue?: boolean
}

/** Gives each text in these lists its standing. The same few calls, however many lists and texts there are. */
export async function withStandings<Name extends string>(
  req: PayloadRequest,
  lists: Record<Name, DeskList | null>,
): Promise<Record<Name, DeskList | null>> {
  const all = Object.values<DeskList | null>(lists).flatMap((list) => list?.items ?? [])
  if (all.length === 0) return lists
  const standingOf = await standingsOf(req, all)
  const entries = Object.entries<DeskList | null>(lists).map(([name, list]) => [
    name,
    list && { ...list, items: list.items.map((item) => ({ ...item, ...standingOf(item) })) },
  ])
  // The same names, each with its list.
  return Object.fromEntries(entries) as Record<Name, DeskList | null>
}

async function standingsOf(
  req: PayloadRequest,
  items: readonly DeskItem[],
): Promise<(item: DeskItem) => TextStanding> {
  const last = await lastMoves(req, items)
  const nameThen = await namesThen(req, [...last.values()])
  const keys = [...new Set(items.map(({ collection, id }) => keyOf(collection, id)))]
  const rows = await assignmentsOf(req, keys)
  const named = new Map(rows.map((row) => [row.key, row]))
  const nameOf = await namesOf(
    req,
    rows.map(({ assignee }) => assignee).filter((id) => id !== ''),
  )
  return ({ collection, id }) => {
    const key = keyOf(collection, id)
    const act = last.get(key)
    const row = named.get(key)
    return {
      ...(act && act.actorId !== String(req.user?.id) && { from: nameThen(act) }),
      ...(act?.comment && { said: act.comment }),
      ...(row?.assignee && { forWhom: nameOf(row.assignee) }),
      ...(row?.dueOn && { dueOn: row.dueOn, isOverdue: isPastDue(row.dueOn, clock()) }),
    }
  }
}

const SENDS_BACK = TRANSITION_NAMES.filter((name) => effectsOf(name).marks === 'sentBack')
/** More than all texts that are shown were ever sent back. */
const MOST_SENT_BACK = 500

/**
 * The act that brought each of these texts where it is: that of its step, or the last sending back of one that was
 * changed since. By the keys of the texts.
 */
async function lastMoves(req: PayloadRequest, items: readonly DeskItem[]): Promise<Map<string, AuditRow>> {
  const steps = items.flatMap(({ collection, id, step }) =>
    step === null ? [] : [stepKeyOf(collection, id, step)],
  )
  const moved: Where = { and: [{ key: { in: [...new Set(steps)] } }, { act: { equals: 'transition' } }] }
  const acts = steps.length > 0 ? await newestActs(req, moved, items.length) : []
  const back = [...new Set(items.filter(({ isSentBack }) => isSentBack).map(({ id }) => id))]
  const sent: Where = {
    and: [{ act: { equals: 'transition' } }, { documentId: { in: back } }, { name: { in: SENDS_BACK } }],
  }
  const sentBack = back.length > 0 ? await newestActs(req, sent, MOST_SENT_BACK) : []
  // The oldest first, so that of each text the last one stays.
  return new Map(
    [...acts, ...sentBack]
      .sort((one, other) => one.seq - other.seq)
      .map((act) => [keyOf(act.collection, act.documentId), act]),
  )
}
