import type { PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { clock, now } from '@/lib/clock'
import type { PersonActor } from '../domain/actor'
import { dueProblem } from '../domain/assignment'
import type { Problem } from '../domain/requirements'
import { WorkflowError } from '../errors'
import { endAbsence, noteAbsence } from '../ledgers/absences'
import { deputiesFor, requireAccount } from '../queries/absence'

type Leaving = { person: string; from: string; until: string; deputy: string }

/**
 * Notes when a person is away, and who stands in for them. It gives nobody a right: the deputy holds the permissions
 * already.
 * @throws WorkflowError 403 of somebody else's account · 404 · 422 with problems
 */
export async function leave(
  req: PayloadRequest,
  actor: PersonActor,
  { person, from, until, deputy }: Leaving,
): Promise<void> {
  await requireAccount(req, actor, person)
  const deputies = await deputiesFor(req, person)
  const problems: Problem[] = []
  const day = dueProblem(until, clock())
  if (day) problems.push({ path: 'until', ...day })
  const first = dueProblem(from, clock())
  if (first && first.code !== 'past') problems.push({ path: 'from', ...first })
  else if (!day && from > until)
    problems.push({ path: 'until', code: 'before', ...worded('reason.absence.before') })
  if (!deputies.some(({ id }) => id === deputy)) {
    const names = deputies.map(({ name }) => name).join(', ')
    const said = names ? worded('reason.absence.deputy', { names }) : worded('reason.absence.nobody')
    problems.push({ path: 'deputy', code: 'deputy', ...said })
  }
  if (problems.length > 0)
    throw new WorkflowError(422, worded('reason.absence.problems'), { code: 'incomplete', problems })
  await noteAbsence(req, { ...{ person, from, until, deputy }, setBy: actor.id, at: now() })
}

/** Notes that a person is here. @throws WorkflowError 403 · 404 */
export async function comeBack(req: PayloadRequest, actor: PersonActor, person: string): Promise<void> {
  await requireAccount(req, actor, person)
  await endAbsence(req, person)
}
