import { Temporal } from 'temporal-polyfill'
import { DEFAULT_TIME_ZONE } from '@/i18n/dates/eventSpan'
import { worded, type Worded } from '@/i18n/desk/reasons'
import type { DocumentRecord } from './document'

/** How far ahead a text is scheduled at least: whoever errs has time to take it back. */
const AT_LEAST_MINUTES = 5
/** A year further than anybody plans. */
const AT_MOST_YEARS = 5

/** How long before its time it is checked whether a scheduled text could go public. */
export const REHEARSAL_MS = 24 * 60 * 60_000

/** What the clock does within a minute of its time is on time. */
export const ON_TIME_MS = 60_000

type Scheduled = Pick<
  DocumentRecord,
  'publishAt' | 'scheduledIn' | 'release' | 'scheduleProblems' | 'nextExpiresAt'
>

/** The record of a text that is not scheduled. */
export const UNSCHEDULED: Scheduled = {
  publishAt: null,
  scheduledIn: null,
  release: null,
  scheduleProblems: null,
  nextExpiresAt: null,
}

/** The record of a text that stays public until somebody withdraws it. */
export const WITHOUT_EXPIRY: Pick<DocumentRecord, 'expiresAt' | 'expiresIn'> = {
  expiresAt: null,
  expiresIn: null,
}

/**
 * The moment that somebody means: ISO 8601 with an offset or Z, or without one as the clocks of the institution show
 * it. Null where there is no such moment: a date that does not exist, an hour that summer time skips, or one that
 * comes twice and is said without its offset.
 */
export const momentOf = (given: string): Date | null => {
  const read = readMoment(given)
  return 'at' in read ? read.at : null
}

/** What is wrong with the moment at which a text is to go public, or to expire. */
export function momentProblem(
  field: 'publishAt' | 'expiresAt',
  given: string | undefined,
  { now, expiresAt }: { now: Date; expiresAt: string | null },
): (Required<Worded> & { code: string }) | null {
  if (!given?.trim()) return { code: 'required', ...worded(`reason.input.${field}`) }
  const read = readMoment(given)
  if ('problem' in read) return read.problem
  const { at } = read
  if (at.getTime() < now.getTime() + AT_LEAST_MINUTES * 60_000)
    return { code: 'tooSoon', ...worded('reason.moment.tooSoon', { minutes: AT_LEAST_MINUTES }) }
  if (at.getUTCFullYear() > now.getUTCFullYear() + AT_MOST_YEARS)
    return { code: 'tooLate', ...worded('reason.moment.tooLate', { years: AT_MOST_YEARS }) }
  // An expiry ends what is scheduled: what comes after it would never be.
  if (field === 'publishAt' && expiresAt && at.getTime() >= Date.parse(expiresAt))
    return { code: 'afterExpiry', ...worded('reason.moment.afterExpiry') }
  return null
}

type Moments = { publishAt?: string | undefined; expiresAt?: string | undefined }

/**
 * What speaks against the expiry of the edition that is scheduled with this, and of which moment that is said. Where no
 * expiry is said, the one that stands goes on standing; an empty one takes it away.
 * @param nextExpiresAt the one that stands
 */
export function nextExpiryProblem(
  { publishAt, expiresAt }: Moments,
  { now, nextExpiresAt, maySetExpiry }: { now: Date; nextExpiresAt: string | null; maySetExpiry: boolean },
): (Required<Worded> & { path: keyof Moments; code: string }) | null {
  const begins = momentOf(publishAt ?? '')
  const isTooEarly = (ends: string) =>
    begins !== null && Date.parse(ends) < begins.getTime() + AT_LEAST_MINUTES * 60_000
  const [path, minutes] = ['expiresAt', AT_LEAST_MINUTES] as const
  if (expiresAt === undefined)
    return nextExpiresAt && isTooEarly(nextExpiresAt)
      ? { path: 'publishAt', code: 'afterExpiry', ...worded('reason.moment.afterNextExpiry', { minutes }) }
      : null
  if (!maySetExpiry) return { path, code: 'role', ...worded('reason.input.expiresAtRole') }
  const ends = nextExpiryOf({ expiresAt }, { nextExpiresAt })
  const problem = expiresAt.trim() ? momentProblem(path, expiresAt, { now, expiresAt: null }) : null
  if (problem) return { path, ...problem }
  return ends && isTooEarly(ends)
    ? { path, code: 'beforePublication', ...worded('reason.moment.beforePublication', { minutes }) }
    : null
}

/** When the edition that is scheduled with this is to expire (ISO 8601, UTC), if it is. */
export const nextExpiryOf = (
  { expiresAt }: Moments,
  { nextExpiresAt }: Pick<DocumentRecord, 'nextExpiresAt'>,
): string | null => (expiresAt === undefined ? nextExpiresAt : momentOf(expiresAt)?.toISOString()) ?? null

/** What speaks against publishing an edition that should have expired by now. */
export const pastExpiryProblem = (
  { nextExpiresAt }: Pick<DocumentRecord, 'nextExpiresAt'>,
  now: Date,
): (Required<Worded> & { path: string; code: string }) | null =>
  nextExpiresAt && Date.parse(nextExpiresAt) <= now.getTime()
    ? { path: 'expiresAt', code: 'expired', ...worded('reason.schedule.expired') }
    : null

type Read = { at: Date } | { problem: Required<Worded> & { code: string } }

const WITH_OFFSET = /(Z|[+-]\d\d:\d\d)$/i

function readMoment(given: string): Read {
  const text = given.trim()
  try {
    if (WITH_OFFSET.test(text)) return { at: new Date(Temporal.Instant.from(text).epochMilliseconds) }
    const local = Temporal.PlainDateTime.from(text, { overflow: 'reject' })
    const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
      local.toZonedDateTime(DEFAULT_TIME_ZONE, { disambiguation }),
    )
    if (!first || !second || first.equals(second)) return { at: new Date(first?.epochMilliseconds ?? NaN) }
    // Around the hour that is skipped, both lie beside it; in the one that comes twice, both show it.
    return first.toPlainDateTime().equals(local)
      ? {
          problem: {
            code: 'comesTwice',
            ...worded('reason.moment.comesTwice', { first: first.offset, second: second.offset }),
          },
        }
      : { problem: { code: 'skipped', ...worded('reason.moment.skipped') } }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { problem: { code: 'malformed', ...worded('reason.moment.malformed') } }
  }
}
