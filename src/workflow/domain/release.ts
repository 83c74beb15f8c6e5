import { worded } from '@/i18n/desk/reasons'
import type { PersonActor } from './actor'
import { isOverdue, overdueRefusal } from './overdue'
import { anyOfRoles, NOT_SIGNED_IN, type WorkflowRefusal } from './refusal'
import type { Problem } from './requirements'
import { SAVE, TRANSITIONS, transitionNamed, type StaffRole } from './table'

/** How many texts a release holds at most: all of them go public in one transaction. */
export const MOST_TEXTS = 100
/** How many releases are in preparation, or scheduled, at most. */
export const MOST_OPEN_RELEASES = 100
export const LONGEST_RELEASE_NAME = 120

/** Where a release is: in preparation, waiting for its time, done, or given up. */
export const RELEASE_STATES = ['open', 'scheduled', 'published', 'discarded'] as const
export type ReleaseState = (typeof RELEASE_STATES)[number]

/** Several texts that go public together, or not at all. */
export type Release = {
  id: string
  name: string
  state: ReleaseState
  /** How many texts are in it. */
  size: number
  /** When it is to go public (ISO 8601, UTC); null where it is not scheduled. */
  publishAt: string | null
  /** The row of the audit log in which a person scheduled it. */
  scheduledIn: number | null
  /** Why it could not go public at its time; null while nothing speaks against it. */
  problems: Problem[] | null
  /** When it went public (ISO 8601, UTC). */
  publishedAt: string | null
  /** The release whose effect it takes back; null where it is none of that kind. */
  undoes: string | null
  madeBy: string
  /** ISO 8601, UTC */
  at: string
  /** Raised with each change: of two people at once, the second is told. */
  revision: number
}

/** What becomes of a text of a release: its draft goes public, or its public text goes into the archive. */
export const ITEM_ACTS = ['publish', 'archive'] as const
export type ItemAct = (typeof ITEM_ACTS)[number]

/** A text in a release. */
export type ReleaseItem = {
  id: string
  release: string
  key: string
  collection: string
  documentId: string
  act: ItemAct
  /** Once it is published: the version that was public before, empty where none was, and the one that is since. */
  versionBefore: string | null
  versionAfter: string | null
  addedBy: string
  at: string
}

type Rule = { from: readonly ReleaseState[]; by: readonly StaffRole[] }

const preparing = { from: ['open'], by: TRANSITIONS.publish.by } as const

/** What people do to a release: from which states, and who. It moves texts by the workflow’s table alone. */
export const RELEASE_ACTS = {
  create: { from: [], by: TRANSITIONS.publish.by },
  rename: { ...preparing, from: ['open', 'scheduled'] },
  add: preparing,
  remove: preparing,
  discard: preparing,
  publish: { from: ['open', 'scheduled'], by: TRANSITIONS.publish.by },
  schedule: { from: ['open'], by: TRANSITIONS.schedule.by },
  unschedule: { from: ['scheduled'], by: TRANSITIONS.unschedule.by },
  // What was public before comes back as drafts.
  undo: { from: ['published'], by: SAVE.by },
} as const satisfies Record<string, Rule>

export type ReleaseAct = keyof typeof RELEASE_ACTS
export const RELEASE_ACT_NAMES = Object.keys(RELEASE_ACTS) as ReleaseAct[]

type Standing = Pick<Release, 'state' | 'publishAt' | 'problems'>

/**
 * May this person do this to a release? The first reason against it, or null: 401 · 403 role · 409 state · 403 overdue.
 * @param release null where it is yet to be made, or not looked up yet
 */
export function releaseRefusalOf(
  actor: PersonActor | null,
  act: ReleaseAct,
  release: { standing: Standing; now: Date } | null,
): WorkflowRefusal | null {
  if (!actor) return NOT_SIGNED_IN
  const { by, from }: Rule = RELEASE_ACTS[act]
  if (!by.some((role) => actor.staffRoles.includes(role)))
    return { status: 403, code: 'role', ...worded('reason.role', { roles: anyOfRoles(by) }) }
  if (release === null) return null
  const { problems: scheduleProblems, publishAt, state } = release.standing
  if (!from.includes(state)) return { status: 409, code: 'state', ...worded(`reason.release.${state}`) }
  return (act === 'publish' || act === 'unschedule') &&
    isOverdue({ publishAt, scheduleProblems }, release.now)
    ? overdueRefusal(actor, transitionNamed(act))
    : null
}
