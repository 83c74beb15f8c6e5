import { Temporal } from 'temporal-polyfill'
import { DEFAULT_TIME_ZONE } from '@/i18n/dates/eventSpan'
import { worded, type Worded } from '@/i18n/desk/reasons'
import type { PersonActor } from './actor'
import { AWAITED_DECISIONS, type AwaitingFace } from './awaiting'
import { refusalOf, type Situation } from './can'

/** A year further than anybody plans. */
const AT_MOST_YEARS = 5

/**
 * Why this person could not decide on a text that waits at this face; null where they can. To be named gives no right:
 * the roles and the four eyes are those of the decision itself.
 */
export const namingRefusal = (actor: PersonActor, face: AwaitingFace, situation: Situation) =>
  refusalOf({
    actor,
    name: AWAITED_DECISIONS[face],
    situation: { ...situation, faces: { ...situation.faces, draft: face } },
  })

/** The day (YYYY-MM-DD) on the calendars of the institution. */
export const dayOf = (moment: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(DEFAULT_TIME_ZONE)
    .toPlainDate()
    .toString()

/** The day after this one (YYYY-MM-DD). */
export const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

/** Should it have been done before today? */
export const isPastDue = (dueOn: string, now: Date): boolean => dueOn !== '' && dueOn < dayOf(now)

/** What is wrong with the day by which something is to be done. */
export function dueProblem(dueOn: string, now: Date): (Required<Worded> & { code: string }) | null {
  const today = Temporal.PlainDate.from(dayOf(now))
  try {
    if (!/^\d{4}-\d\d-\d\d$/.test(dueOn)) throw new RangeError('It has another form.')
    const day = Temporal.PlainDate.from(dueOn, { overflow: 'reject' })
    if (Temporal.PlainDate.compare(day, today) < 0) return { code: 'past', ...worded('reason.due.past') }
    if (Temporal.PlainDate.compare(day, today.add({ years: AT_MOST_YEARS })) > 0)
      return { code: 'tooLate', ...worded('reason.due.tooLate', { years: AT_MOST_YEARS }) }
    return null
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { code: 'malformed', ...worded('reason.due.malformed') }
  }
}
