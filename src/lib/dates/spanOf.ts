import type { PartialDate } from './PartialDate'
import { zonedInstant } from './zonedInstant'

/**
 * The first instant of a partial date in its time zone, and the first instant after it: "May 2007" lasts
 * until June begins. A time lasts no time.
 */
export function spanOf({ text, precision }: PartialDate, zone: string): { from: Date; to: Date } {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = text.split(/[-T:]/).map(Number)
  const at = (...[y, m, d, h = 0, min = 0]: number[]) =>
    zonedInstant(Date.UTC(y ?? 0, (m ?? 1) - 1, d ?? 1, h, min), zone)
  const from = at(year, month, day, hour, minute)
  const after = {
    year: () => at(year + 1, 1, 1),
    month: () => at(year, month + 1, 1),
    day: () => at(year, month, day + 1),
    time: () => from,
  } as const
  return { from, to: after[precision]() }
}
