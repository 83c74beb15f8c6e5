import { dateFormat } from '../intl'

/**
 * The instant at which the clocks of a time zone show a local time.
 *
 * @param local milliseconds, as if the local time were UTC
 * @param zone IANA name of the time zone
 * @returns in the hour that summer time skips, the instant after the jump
 */
export function zonedInstant(local: number, zone: string): Date {
  const guess = local - offsetAt(local, zone)
  return new Date(local - offsetAt(guess, zone))
}

/** By how many milliseconds the clocks of the zone are ahead of UTC at an instant. */
const offsetAt = (instant: number, zone: string): number => {
  // Swedish writes dates the ISO way: 2007-05-20 14:30:00
  const swedish = dateFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  const shown = swedish.format(instant)
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000
}
