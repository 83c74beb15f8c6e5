import { Temporal } from 'temporal-polyfill'
import type { PartialDate } from './PartialDate'
import { zonedInstant } from './zonedInstant'

/**
 * The first instant of a partial date in its time zone, and the first instant after it: "May 2007" lasts
 * until June begins. A time lasts no time.
 */
export function spanOf({ text, precision }: PartialDate, zone: string): { from: Date; to: Date } {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = text.split(/[-T:]/).map(Number)
  const begins = Temporal.PlainDateTime.from({ year, month, day, hour, minute })
  const ends = {
    year: () => begins.add({ years: 1 }),
    month: () => begins.add({ months: 1 }),
    day: () => begins.add({ days: 1 }),
    time: () => begins,
  } as const
  return { from: zonedInstant(begins, zone), to: zonedInstant(ends[precision](), zone) }
}
