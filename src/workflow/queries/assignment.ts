import type { PayloadRequest } from 'payload'
import { worded, type Reason } from '@/i18n/desk/reasons'
import { clock } from '@/lib/clock'
import { actorOf, type PersonActor } from '../domain/actor'
import { isPastDue, namingRefusal } from '../domain/assignment'
import { AWAITING, awaitingFace, type AwaitingFace } from '../domain/awaiting'
import { assignRefusalOf, refusalOf, type Situation } from '../domain/can'
import type { LoadedDocument } from '../domain/document'
import { programOf } from '../domain/programs'
import type { Problem } from '../domain/requirements'
import { FORWARD, transitionNamed, type TransitionName } from '../domain/table'
import { assignmentOf } from '../ledgers/assignments'
import { namesOf, personWith, staffWith } from '../ledgers/people'
import { situationOf, sponsorsFor } from './document'
import { awayToday } from './standIns'

type Colleague = PersonActor & { name: string }

/** Somebody who can be named for a decision. */
export type Candidate = {
  id: string
  name: string
  /** until which day (YYYY-MM-DD) they are away, and who stands in for them */
  away?: { until: string; deputy: string | null }
}

/** Who is asked by name to decide on a text, and by when. */
type ShownAssignment = {
  /** null where nobody is named */
  assignee: Candidate | null
  /** a day of the institution’s calendar (YYYY-MM-DD); null where none was said */
  dueOn: string | null
  isOverdue: boolean
  /** what whoever changes it has seen */
  revision: number
}

/** What the panel shows of it, and what this person can choose from; null where there is no draft. */
export type Naming = {
  assignment: ShownAssignment
  /** Whom this person can name at each of these draft faces; null for who may name nobody. */
  candidates: Record<AwaitingFace, Candidate[]> | null
}

/** Who is named for a text, and who could be. */
export async function namingOf(
  req: PayloadRequest,
  { key }: { key: string },
  { actor, situation, staff }: { actor: PersonActor; situation: Situation; staff: readonly Colleague[] },
): Promise<Naming | null> {
  if (situation.faces.draft === 'none') return null
  const row = await assignmentOf(req, key)
  const candidates = assignRefusalOf(actor, situation.faces)
    ? null
    : // One for each face.
      (Object.fromEntries(AWAITING.map((face) => [face, ableTo(face, situation, staff)])) as Record<
        AwaitingFace,
        Candidate[]
      >)
  const people = [
    ...Object.values(candidates ?? {}).flatMap((some) => some.map(({ id }) => id)),
    ...(row?.assignee ? [row.assignee] : []),
  ]
  const away = await awayToday(req, people)
  const withAbsence = (one: Candidate): Candidate => {
    const absence = away.get(one.id)
    if (!absence) return one
    const deputy = staff.find(({ id }) => id === absence.deputy?.id)?.name ?? null
    return { ...one, away: { until: absence.until, deputy } }
  }
  const known = row?.assignee ? staff.find(({ id }) => id === row.assignee) : undefined
  const nameOf = row?.assignee && !known ? await namesOf(req, [row.assignee]) : () => known?.name ?? ''
  return {
    assignment: {
      assignee: row?.assignee ? withAbsence({ id: row.assignee, name: nameOf(row.assignee) }) : null,
      dueOn: row?.dueOn || null,
      isOverdue: isPastDue(row?.dueOn ?? '', clock()),
      revision: row?.revision ?? 0,
    },
    candidates: candidates && {
      needsReview: candidates.needsReview.map(withAbsence),
      requestValidation: candidates.requestValidation.map(withAbsence),
    },
  }
}

/** Those of these people who could decide on a text that waits at this face. */
const ableTo = (face: AwaitingFace, situation: Situation, staff: readonly Colleague[]): Candidate[] =>
  staff.filter((person) => !namingRefusal(person, face, situation)).map(({ id, name }) => ({ id, name }))

/** What comes next, and who can do it, by name. */
export type NextStep = { name: TransitionName; label: string; people: string[] }

/** Who can do what next. */
export function nextPeople(staff: readonly Colleague[], situation: Situation): NextStep[] {
  return FORWARD.map((name) => ({
    name,
    label: transitionNamed(name).label,
    people: staff.filter((actor) => !refusalOf({ actor, name, situation })).map(({ name: person }) => person),
    isPossible: staff.some((actor) =>
      ['fourEyes', undefined].includes(refusalOf({ actor, name, situation })?.code),
    ),
  }))
    .filter(({ isPossible }) => isPossible)
    .map(({ isPossible: _, ...entry }) => entry)
}

/** What is wrong with whom somebody names with a transition. */
export const assigneeProblems = async (
  req: PayloadRequest,
  document: LoadedDocument,
  { name, assignee }: { name: TransitionName; assignee: string | undefined },
): Promise<Problem[]> => {
  if (!assignee) return []
  const { asks, to } = transitionNamed(name)
  return namingProblems(req, document, { face: asks.assignee ? awaitingFace(to.draft) : null, assignee })
}

/** How many names an error lists. */
const LISTED = 10

/** What is wrong with naming this person for the decision on a text that waits at this face: why, and who can. */
export async function namingProblems(
  req: PayloadRequest,
  document: LoadedDocument,
  { face, assignee }: { face: AwaitingFace | null; assignee: string },
): Promise<Problem[]> {
  const path = 'assignee'
  if (!face) return [{ path, code: 'nothingToDecide', ...worded('reason.assignee.nothing') }]
  const situation = situationOf(document, await sponsorsFor(req, document))
  const staff = await staffWith(req, ['reviewer', 'validator'])
  const able = ableTo(face, situation, staff)
  if (able.some(({ id }) => id === assignee)) return []
  // A program reads no people: not who can, nor who this is.
  if (programOf(req.user)) return [{ path, code: 'noColleague', ...worded('reason.assignee.unable') }]
  const person = await personWith(req, assignee)
  // Payload's type of a user holds the virtual fields, too; what a person may do follows from these alone.
  const actor = person && actorOf({ ...person, collection: 'users' } as never)
  const others: Reason =
    able.length > 0
      ? {
          key: 'reason.assignee.these',
          values: {
            names: able
              .slice(0, LISTED)
              .map(({ name }) => name)
              .join(', '),
          },
        }
      : { key: 'reason.assignee.nobody' }
  if (!actor) return [{ path, code: 'noColleague', ...worded('reason.assignee.noColleague', { others }) }]
  const isWriter = namingRefusal(actor, face, situation)?.code === 'fourEyes'
  const values = { who: person.name, others }
  return [
    isWriter
      ? { path, code: 'fourEyes', ...worded('reason.assignee.fourEyes', values) }
      : { path, code: 'role', ...worded('reason.assignee.role', values) },
  ]
}
