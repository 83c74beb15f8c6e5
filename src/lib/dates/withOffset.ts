import { Temporal } from 'temporal-polyfill'

/** A local time as the clocks of a time zone show it, with their offset from UTC: 2026-05-20T08:00:00+09:00. */
export const withOffset = (local: string, zone: string): string =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toString({ timeZoneName: 'never' })
