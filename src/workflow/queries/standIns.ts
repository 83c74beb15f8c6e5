import type { PayloadRequest } from 'payload'
import { clock } from '@/lib/clock'
import type { PersonActor } from '../domain/actor'
import { dayOf } from '../domain/assignment'
import { DECIDERS, type AwaitingFace } from '../domain/awaiting'
import { awayOn } from '../ledgers/absences'
import { activeAmong } from '../ledgers/people'

/** Who is away today, until when, and who stands in: nobody where that one has left, or is away as well. */
type Away = { until: string; deputy: PersonActor | null }

/** Of these people those who are away today, by their ids. */
export async function awayToday(
  req: PayloadRequest,
  people: readonly string[],
): Promise<ReadonlyMap<string, Away>> {
  const today = dayOf(clock())
  const away = await awayOn(req, today, people)
  if (away.length === 0) return new Map()
  const ids = away.map(({ deputy }) => deputy)
  const gone = new Set((await awayOn(req, today, ids)).map(({ person }) => person))
  const here = (await activeAmong(req, { ids, roles: [] })).filter(({ id }) => !gone.has(id))
  return new Map(
    away.map(({ deputy, person, until }) => [
      person,
      { until, deputy: here.find(({ id }) => id === deputy) ?? null },
    ]),
  )
}

/**
 * Who is expected to decide where this person is named: they, or who stands in for them while they are away, if that
 * one may decide. Nobody lends a right. Null where it waits for anyone.
 * @param writers who has a part in the text
 */
export function expectedAt(
  face: AwaitingFace,
  person: PersonActor | undefined,
  { away, writers }: { away: Away | undefined; writers: readonly string[] },
): string | null {
  const mayDecide = (one: PersonActor | null | undefined) =>
    one?.staffRoles.includes(DECIDERS[face]) ? one : null
  if (!away) return mayDecide(person)?.id ?? null
  const deputy = mayDecide(away.deputy)
  return deputy && !writers.includes(deputy.id) ? deputy.id : null
}
