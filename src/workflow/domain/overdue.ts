import { worded } from '@/i18n/desk/reasons'
import { isProgram, isSystem, type Actor } from './actor'
import type { Transition } from './definition'
import type { DocumentRecord } from './document'
import { anyOfRoles, type WorkflowRefusal } from './refusal'
import type { Problem } from './requirements'
import type { StaffRole } from './table'

/** After this, what was not published on time is held for a person: who waited for it has stopped waiting. */
const TOO_LATE_MS = 24 * 60 * 60_000

/** Who alone decides whether what is more than a day overdue still goes public, and when. */
const HELD_FOR: readonly StaffRole[] = ['validator']

/** How the problems of a schedule say so. */
const TOO_LATE = 'tooLate'

/** What speaks against publishing at a moment that has passed. */
export const lateProblems = (publishAt: string, now: Date): Problem[] =>
  now.getTime() - Date.parse(publishAt) > TOO_LATE_MS
    ? [{ path: 'publishAt', code: TOO_LATE, ...worded('reason.schedule.tooLate') }]
    : []

type Scheduled = Pick<DocumentRecord, 'publishAt' | 'scheduleProblems'>

/**
 * Is it held for validators because its time passed more than a day ago? Also before the clock has looked at it, which
 * may have stood. What was held back for something else is not: somebody knew on time.
 */
export const isOverdue = (scheduled: Scheduled, now: Date): boolean =>
  overdueProblems(scheduled, now) !== null

/**
 * What is left in the record when the public text is taken away, and the schedule of its next version with it: nobody
 * has decided on that version.
 */
export const overdueProblems = ({ publishAt, scheduleProblems }: Scheduled, now: Date): Problem[] | null => {
  const problems = scheduleProblems ?? lateProblems(publishAt ?? '', now)
  return problems.some(({ code }) => code === TOO_LATE) ? problems : null
}

/** May this person do it to what is overdue? The reason against it, or null. The system does not get as far. */
export const overdueRefusal = (actor: Actor | null, { requires }: Transition): WorkflowRefusal | null => {
  if (!actor || isSystem(actor) || !requires.includes('notOverdue')) return null
  if (!isProgram(actor) && HELD_FOR.some((role) => actor.staffRoles.includes(role))) return null
  return {
    status: 403,
    code: 'overdue',
    ...worded('reason.overdue', { roles: anyOfRoles(HELD_FOR) }),
  }
}
