import { isSystem, type Actor, type Authority, type PersonActor } from './actor'
import {
  SAVE,
  transitionNamed,
  type DraftFace,
  type Faces,
  type StaffRole,
  type Transition,
  type TransitionName,
} from './table'
import { ROLE_WORDS } from './words'

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
}

export type RefusalCode = 'notSignedIn' | 'role' | 'stale' | 'state' | 'fourEyes'

export type WorkflowRefusal = { status: 401 | 403 | 409; code: RefusalCode; message: string }

/** What somebody did to a document since it was looked at. */
export type ChangeSince = { who: string; what: string; at: string }

/** The document has moved on since the person saw it. */
export type StaleRefusal = WorkflowRefusal & { changes: ChangeSince[] }

/** The refusal of everybody who is not staff. */
export const NOT_SIGNED_IN: WorkflowRefusal = {
  status: 401,
  code: 'notSignedIn',
  message: 'Sign in as a member of staff first.',
}

const WHY_NOT_DRAFT: Record<DraftFace, string> = {
  none: 'there is no draft',
  draft: 'the draft is still being written',
  needsReview: 'the draft is waiting for review',
  requestValidation: 'the draft is waiting for validation',
  validated: 'the draft is validated',
}

const WHY_NOT_LIVE: Record<Faces['live'], string> = {
  none: 'the text has never been public',
  published: 'the text is public',
  archived: 'the text is archived',
  expired: 'the text has expired',
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
    message: `Only ${roles.map((role) => ROLE_WORDS[role]).join(' or ')} can do this.`,
  }
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
  const refuse = (why: string): WorkflowRefusal => ({
    status: 409,
    code: 'state',
    message: `Not possible now: ${why}.`,
  })
  if (!transition.from.live.includes(live)) return refuse(WHY_NOT_LIVE[live])
  if (!startsFrom(transition, situation.faces)) return refuse(WHY_NOT_DRAFT[draft])
  if (transition.requires.includes('secondLookOutstanding') && !situation.isSecondLookOutstanding) {
    return refuse('no urgent publication is waiting for a second look')
  }
  return null
}

const fourEyesRefusal = (
  actor: PersonActor,
  { fourEyes }: Transition,
  situation: Situation,
): WorkflowRefusal | null => {
  const refuse = (message: string): WorkflowRefusal => ({ status: 403, code: 'fourEyes', message })
  if (fourEyes && situation.contributors.includes(actor.id)) {
    return refuse('You wrote part of this version; somebody else must decide on it.')
  }
  // Its words are in every draft that follows: whoever decides on one decides on them too.
  if (fourEyes && situation.wroteEdition.includes(actor.id)) {
    return refuse(
      'You wrote part of the published version, which nobody has confirmed; somebody else must decide.',
    )
  }
  if (fourEyes && situation.sponsors.includes(actor.id)) {
    return refuse(
      'You alone let somebody in who wrote part of this version; somebody else must decide on it.',
    )
  }
  if (fourEyes === 'contributorsAndPublisher' && situation.publishedBy === actor.id) {
    return refuse('You published this version; somebody else must confirm it.')
  }
  return null
}

/**
 * May this person, or the system, do this to this document? The first reason against it, or null.
 * The order of refusals is part of the contract: 401 · 403 role · 409 stale · 409 state · 403 four eyes.
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
    roleRefusal(actor, rolesFor(transition, situation.faces.draft)) ??
    input.stale ??
    stateRefusal(input.name, situation) ??
    (actor && fourEyesRefusal(actor, transition, situation))
  )
}

/** May this person, or a task of the application, save a change to this text? The first reason against it, or null. */
export function saveRefusalOf(input: {
  actor: Actor | null
  faces: Faces
  stale?: WorkflowRefusal | null
}): WorkflowRefusal | null {
  const { actor } = input
  const { live } = input.faces
  return (
    (actor && isSystem(actor) ? null : roleRefusal(actor, SAVE.by)) ??
    input.stale ??
    (mustBeReopened(input.faces)
      ? { status: 409, code: 'state', message: `Not possible now: ${WHY_NOT_LIVE[live]}. Reopen it first.` }
      : null)
  )
}

/** Is this text withdrawn, with no draft to save into? */
export const mustBeReopened = ({ draft, live }: Faces): boolean =>
  (SAVE.refusedFrom.draft as readonly string[]).includes(draft) &&
  (SAVE.refusedFrom.live as readonly string[]).includes(live)

/** The staff roles that could do this next, for "who can act". */
export const rolesThatMay = (name: TransitionName, draft: DraftFace) => rolesFor(transitionNamed(name), draft)
