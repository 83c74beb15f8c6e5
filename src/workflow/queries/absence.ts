import type { PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import type { PersonActor } from '../domain/actor'
import { AWAITING, DECIDERS } from '../domain/awaiting'
import { WorkflowError } from '../errors'
import { absenceOf } from '../ledgers/absences'
import { personWith, staffWith } from '../ledgers/people'
import type { Candidate } from './assignment'

/** What a person’s account shows of their absence. */
export type ShownAbsence = {
  /** null where none is noted */
  absence: { from: string; until: string; deputy: string } | null
  /** Who could stand in; nobody for whom nothing waits by name. */
  deputies: Candidate[]
}

/** @throws WorkflowError 403 · 404 */
export async function absenceShown(
  req: PayloadRequest,
  actor: PersonActor,
  person: string,
): Promise<ShownAbsence> {
  await requireAccount(req, actor, person)
  const row = await absenceOf(req, person)
  return {
    absence: row && { from: row.from, until: row.until, deputy: row.deputy },
    deputies: await deputiesFor(req, person),
  }
}

/** One’s own absence, or anybody’s for administrators. @throws WorkflowError 403 · 404 */
export async function requireAccount(req: PayloadRequest, actor: PersonActor, person: string): Promise<void> {
  if (actor.id !== person && !actor.staffRoles.includes('administrator'))
    throw new WorkflowError(403, worded('reason.absence.notYours'), { code: 'role' })
  if (!(await personWith(req, person)))
    throw new WorkflowError(404, worded('refusal.noPerson'), { code: 'notFound' })
}

/** The active colleagues who may decide on all that this person may decide on. */
export async function deputiesFor(req: PayloadRequest, id: string): Promise<Candidate[]> {
  const person = await personWith(req, id)
  const roles = AWAITING.map((face) => DECIDERS[face]).filter((role) => person?.staffRoles?.includes(role))
  if (roles.length === 0) return []
  const staff = await staffWith(req, roles)
  return staff
    .filter((one) => one.id !== id && roles.every((role) => one.staffRoles.includes(role)))
    .map(({ id: deputy, name }) => ({ id: deputy, name }))
}
