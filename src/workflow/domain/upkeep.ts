import { Temporal } from 'temporal-polyfill'
import { dayOf } from './assignment'
import type { DocumentRecord } from './document'

/** Which unit answers for a text, and on which day (YYYY-MM-DD) it is looked at again; each empty where none is said. */
export type Upkeep = { owner: string; reviewBy: string }

export const MOST_OWNER_LETTERS = 120

export const upkeepOf = ({ contentOwner, reviewBy }: DocumentRecord): Upkeep => ({
  owner: contentOwner ?? '',
  reviewBy: reviewBy ?? '',
})

/**
 * When a text that goes public is looked at again: on the day that somebody chose, where it is still to come; or else
 * after the months that its collection says. Whoever publishes it has looked at it.
 * @param months null where texts of this kind need no second look in time
 */
export function reviewAfterPublication(
  { reviewBy }: Pick<DocumentRecord, 'reviewBy'>,
  { months, now }: { months: number | null; now: string },
): string | null {
  const today = dayOf(new Date(now))
  if (reviewBy && reviewBy > today) return reviewBy
  return months ? Temporal.PlainDate.from(today).add({ months }).toString() : null
}
