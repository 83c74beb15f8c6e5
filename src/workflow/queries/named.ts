import type { PayloadRequest } from 'payload'
import type { PersonActor } from '../domain/actor'
import { DECIDERS, type AwaitingFace } from '../domain/awaiting'
import { namedAt, type Assignment } from '../ledgers/assignments'
import { activeAmong } from '../ledgers/people'
import { idsByCollection, type Ids } from './dashboard/page'

/** The texts that somebody is named for: this person, and others. */
export type NamedTexts = { forMe: Ids; forOthers: Ids }

const NONE: NamedTexts = { forMe: new Map(), forOthers: new Map() }

/**
 * For which texts that wait at these faces somebody is named. Whoever has left, or lost the role, is expected to decide
 * on nothing: their texts wait for anyone.
 */
export async function namedTexts(
  req: PayloadRequest,
  actor: PersonActor,
  faces: readonly AwaitingFace[],
): Promise<NamedTexts> {
  if (faces.length === 0) return NONE
  const rows = await namedAt(req, faces)
  if (rows.length === 0) return NONE
  const active = await activeAmong(req, { ids: rows.map(({ assignee }) => assignee), roles: [] })
  const expected = ({ assignee, face }: Assignment): string | null => {
    const person = active.find(({ id }) => id === assignee)
    return face && person?.staffRoles.includes(DECIDERS[face]) ? assignee : null
  }
  const known = rows.map((row) => ({ row, who: expected(row) })).filter(({ who }) => who !== null)
  return {
    forMe: idsByCollection(known.filter(({ who }) => who === actor.id).map(({ row }) => row)),
    forOthers: idsByCollection(known.filter(({ who }) => who !== actor.id).map(({ row }) => row)),
  }
}
