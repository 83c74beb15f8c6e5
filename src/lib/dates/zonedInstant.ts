import { Temporal } from 'temporal-polyfill'

/**
 * The instant at which the clocks of a time zone show a local time.
 *
 * @param local as ISO 8601 writes it, without a zone
 * @param zone IANA name of the time zone
 * @returns in the hour that summer time skips, the instant after the jump; in the one that comes twice, the first
 */
export const zonedInstant = (local: Temporal.PlainDateTime | string, zone: string): Date =>
  new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds)

/** Do the clocks of a time zone never show this local time, because summer time skips it? */
export const isSkipped = (local: Temporal.PlainDateTime | string, zone: string): boolean => {
  const time = Temporal.PlainDateTime.from(local)
  return !time.toZonedDateTime(zone).toPlainDateTime().equals(time)
}
