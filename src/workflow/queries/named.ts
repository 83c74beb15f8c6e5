import type { PayloadRequest } from 'payload'
import type { PersonActor } from '../domain/actor'
import type { AwaitingFace } from '../domain/awaiting'
import { keyOf } from '../domain/keys'
import { namedAt } from '../ledgers/assignments'
import { writersAmong } from '../ledgers/contributions'
import { activeAmong } from '../ledgers/people'
import { idsByCollection, type Ids } from './dashboard/page'
import { awayToday, expectedAt } from './standIns'

/** The texts that somebody is named for: this person, and others. */
type NamedTexts = { forMe: Ids; forOthers: Ids }

const NONE: NamedTexts = { forMe: new Map(), forOthers: new Map() }

/**
 * For which texts that wait at these faces somebody is expected to decide: whoever is named, or who stands in for them.
 * Of whoever has left, or lost the role, nothing is expected: their texts wait for anyone.
 */
export async function namedTexts(
  req: PayloadRequest,
  actor: PersonActor,
  faces: readonly AwaitingFace[],
): Promise<NamedTexts> {
  if (faces.length === 0) return NONE
  const rows = await namedAt(req, faces)
  if (rows.length === 0) return NONE
  const assignees = rows.map(({ assignee }) => assignee)
  const active = await activeAmong(req, { ids: assignees, roles: [] })
  const away = await awayToday(req, assignees)
  const handedOn = rows.filter(({ assignee }) => away.has(assignee)).map(({ documentId }) => documentId)
  const writers = handedOn.length > 0 ? await writersAmong(req, handedOn) : new Map<string, string[]>()
  const known = rows.map((row) => {
    const { assignee, collection, documentId, face } = row
    const about = { away: away.get(assignee), writers: writers.get(keyOf(collection, documentId)) ?? [] }
    const person = active.find(({ id }) => id === assignee)
    return { row, who: face === '' ? null : expectedAt(face, person, about) }
  })
  return {
    forMe: idsByCollection(known.filter(({ who }) => who === actor.id).map(({ row }) => row)),
    forOthers: idsByCollection(
      known.filter(({ who }) => who !== null && who !== actor.id).map(({ row }) => row),
    ),
  }
}
