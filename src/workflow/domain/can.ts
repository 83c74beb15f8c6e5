import { worded } from '@/i18n/desk/reasons'
import type { DeskKey } from '@/i18n/desk/words'
import { isProgram, isSystem, type Actor, type Authority, type PersonActor, type ProgramActor } from './actor'
import type { Transition } from './definition'
import { overdueRefusal } from './overdue'
import { PROGRAM_ACTS } from './programs'
import { NOT_SIGNED_IN, anyOfRoles, type WorkflowRefusal } from './refusal'
import {
  SAVE,
  mustBeReopened,
  transitionNamed,
  type DraftFace,
  type Faces,
  type StaffRole,
  type TransitionName,
} from './table'

/** What a verdict depends on beside the person and the transition. */
export type Situation = {
  faces: Faces
  /** Ids of everybody who changed the text since the last published edition. */
  contributors: readonly string[]
  /** Ids of everybody who wrote what nobody has validated or confirmed of the current edition. */
  wroteEdition: readonly string[]
  /** Ids of those who alone let a contributor in: nobody else has confirmed that it is a second person. */
  sponsors: readonly string[]
  /** Who made the current edition public. */
  publishedBy: string | null
  /** An urgent publication that a second person has not confirmed yet. */
  isSecondLookOutstanding: boolean
  /** It is to go public at a time, or has failed to. */
  isScheduled: boolean
  /** Its time passed more than a day ago: it is held for validators. */
  isOverdue: boolean
  /** Its public text is to expire at a time. */
  isExpirySet: boolean
  /** The release, by its name, with which its draft is scheduled: until that is taken off, nothing of it moves. */
  lockedBy: string | null
}

/** The roles that may do this from here; from a face that the transition does not start at, every role that ever may. */
const rolesFor = ({ by }: Transition, draft: DraftFace): readonly StaffRole[] =>
  'length' in by ? by : (by[draft] ?? [...new Set(Object.values(by).flat())])

const startsFrom = ({ from }: Transition, { draft, live }: Faces) =>
  from.draft.includes(draft) && from.live.includes(live)

const roleRefusal = (actor: PersonActor | null, roles: readonly StaffRole[]): WorkflowRefusal | null => {
  if (!actor || actor.staffRoles.length === 0) return NOT_SIGNED_IN
  if (roles.some((role) => actor.staffRoles.includes(role))) return null
  return {
    status: 403,
    code: 'role',
    ...worded('reason.role', { roles: anyOfRoles(roles) }),
  }
}

/** A program does what an administrator has let it do in this collection, and nothing else. */
const grantRefusal = ({ acts }: ProgramActor, name: TransitionName | 'save'): WorkflowRefusal | null => {
  if (acts.some((act) => act === name)) return null
  return PROGRAM_ACTS.some((act) => act === name)
    ? { status: 403, code: 'notGranted', ...worded('reason.program.notGranted', { act: name }) }
    : { status: 403, code: 'notForPrograms', ...worded('reason.program.never', { act: name }) }
}

/** The system does what a person asked for, where the table lets it: never without an act that says so. */
const systemRefusal = (authority: Authority, { bySystem, label }: Transition): WorkflowRefusal | null =>
  bySystem && authority !== null
    ? null
    : {
        status: 403,
        code: 'role',
        message: `The system does not do this by itself: “${label}” takes a person.`,
      }

const stateRefusal = (name: TransitionName, situation: Situation): WorkflowRefusal | null => {
  const transition = transitionNamed(name)
  const { draft, live } = situation.faces
  const refuse = (key: DeskKey): WorkflowRefusal => ({
    status: 409,
    code: 'state',
    ...worded('reason.state', { why: { key } }),
  })
  if (!transition.from.live.includes(live)) return refuse(`reason.live.${live}`)
  if (!startsFrom(transition, situation.faces)) return refuse(`reason.draft.${draft}`)
  if (transition.requires.includes('secondLookOutstanding') && !situation.isSecondLookOutstanding) {
    return refuse('reason.noSecondLook')
  }
  if (transition.requires.includes('scheduled') && !situation.isScheduled)
    return refuse('reason.notScheduled')
  if (transition.requires.includes('notScheduled') && situation.isScheduled) return refuse('reason.scheduled')
  if (transition.requires.includes('expirySet') && !situation.isExpirySet) return refuse('reason.noExpiry')
  return null
}

/** What would move a draft that waits with others, or take its public text away, would tear them apart. */
const lockRefusal = (lockedBy: string | null): WorkflowRefusal | null =>
  lockedBy === null
    ? null
    : { status: 409, code: 'locked', ...worded('reason.locked', { release: lockedBy }) }

const fourEyesRefusal = (
  actor: Pick<PersonActor, 'id'>,
  { fourEyes }: Transition,
  situation: Situation,
): WorkflowRefusal | null => {
  const refuse = (key: DeskKey): WorkflowRefusal => ({ status: 403, code: 'fourEyes', ...worded(key) })
  if (fourEyes && situation.contributors.includes(actor.id)) return refuse('reason.wroteVersion')
  // Its words are in every draft that follows: whoever decides on one decides on them too.
  if (fourEyes && situation.wroteEdition.includes(actor.id)) return refuse('reason.wroteEdition')
  if (fourEyes && situation.sponsors.includes(actor.id)) return refuse('reason.sponsor')
  if (fourEyes === 'contributorsAndPublisher' && situation.publishedBy === actor.id)
    return refuse('reason.publisher')
  return null
}

/**
 * May this person, or the system, do this to this document? The first reason against it, or null.
 * The order of refusals is part of the contract: 401 · 403 role · 409 stale · 409 state · 409 locked ·
 * 403 overdue · 403 four eyes.
 */
export function refusalOf(input: {
  actor: Actor | null
  name: TransitionName
  situation: Situation
  /** Set when the document has moved on since the person saw it. */
  stale?: WorkflowRefusal | null
}): WorkflowRefusal | null {
  const transition = transitionNamed(input.name)
  const { actor, situation } = input
  if (actor && isSystem(actor))
    return systemRefusal(actor.authority, transition) ?? input.stale ?? stateRefusal(input.name, situation)
  return (
    (actor && isProgram(actor)
      ? grantRefusal(actor, input.name)
      : roleRefusal(actor, rolesFor(transition, situation.faces.draft))) ??
    input.stale ??
    stateRefusal(input.name, situation) ??
    (transition.effects.schedule ? lockRefusal(situation.lockedBy) : null) ??
    (situation.isOverdue ? overdueRefusal(actor, transition) : null) ??
    (actor && fourEyesRefusal(actor, transition, situation))
  )
}

/**
 * May this person do all of these, one after the other? The first reason against it, or null; it is judged where
 * the transitions before it lead.
 */
export function refusalOfAll(input: {
  actor: Actor | null
  names: readonly TransitionName[]
  situation: Situation
}): WorkflowRefusal | null {
  let { situation } = input
  for (const name of input.names) {
    const refusal = refusalOf({ actor: input.actor, name, situation })
    if (refusal) return refusal
    situation = { ...situation, faces: { ...situation.faces, ...transitionNamed(name).to } }
  }
  return null
}

/** May a program make new texts here? The reason against it, or null. */
export const newTextRefusalOf = (program: ProgramActor): WorkflowRefusal | null =>
  grantRefusal(program, 'save')

/** May this person, or a task of the application, save a change to this text? The first reason against it, or null. */
export function saveRefusalOf(input: {
  actor: Actor | null
  faces: Faces
  lockedBy: string | null
  stale?: WorkflowRefusal | null
}): WorkflowRefusal | null {
  const { actor, lockedBy } = input
  const { live } = input.faces
  return (
    (actor && isProgram(actor)
      ? grantRefusal(actor, 'save')
      : actor && isSystem(actor)
        ? null
        : roleRefusal(actor, SAVE.by)) ??
    input.stale ??
    (mustBeReopened(input.faces)
      ? {
          status: 409,
          code: 'state',
          ...worded('reason.reopenFirst', { why: { key: `reason.live.${live}` } }),
        }
      : lockRefusal(lockedBy))
  )
}

/** May this person write texts at all? The reason against it, or null. */
export const writingRefusalOf = (actor: PersonActor | null): WorkflowRefusal | null =>
  roleRefusal(actor, SAVE.by)

/** Who may say who decides next, and by when: whoever has a part in the pipeline. */
const ASSIGNING: readonly StaffRole[] = ['author', 'reviewer', 'validator']

/** May this person say who decides next, and by when? The first reason against it, or null. It gives nobody a right. */
export const assignRefusalOf = (actor: PersonActor | null, { draft }: Faces): WorkflowRefusal | null =>
  roleRefusal(actor, ASSIGNING) ??
  (draft === 'none'
    ? { status: 409, code: 'state', ...worded('reason.state', { why: { key: 'reason.draft.none' } }) }
    : null)

/** Who may say which unit answers for a text, and when it is looked at again. */
const KEEPING: readonly StaffRole[] = ['author', 'validator']

/** May this person say so? The reason against it, or null. */
export const upkeepRefusalOf = (actor: PersonActor | null): WorkflowRefusal | null =>
  roleRefusal(actor, KEEPING)

/** May nobody with this person’s roles do this, from wherever? The reason against it, or null. */
export const transitionRoleRefusal = (
  actor: PersonActor | null,
  name: TransitionName,
  { isOverdue = false } = {},
): WorkflowRefusal | null =>
  roleRefusal(actor, rolesFor(transitionNamed(name), 'none')) ??
  (isOverdue ? overdueRefusal(actor, transitionNamed(name)) : null)

/** May they say when an edition expires? Nobody but validators does, at whatever moment it is said. */
export const maySetExpiry = (actor: Actor): boolean =>
  !isSystem(actor) && !isProgram(actor) && !transitionRoleRefusal(actor, 'scheduleExpiry')

/** The staff roles that could do this next, for "who can act". */
export const rolesThatMay = (name: TransitionName, draft: DraftFace) => rolesFor(transitionNamed(name), draft)
