/**
 * The instant at which the clocks of a time zone show a local time.
 *
 * @param local ISO local time without seconds: 2007-05-20T14:30
 * @param zone IANA name of the time zone
 * @returns the instant as ISO in UTC; in the hour that summer time skips, the instant after the jump
 */
export const zonedInstant = (local: string, zone: string): string => {
  const asUtc = Date.parse(`${local}:00.000Z`)
  const guess = asUtc - offset(asUtc, zone)
  return new Date(asUtc - offset(guess, zone)).toISOString()
}

/** Milliseconds by which the clocks of the zone are ahead of UTC at that instant. */
const offset = (instant: number, zone: string): number => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant)
  const [year, month, day, hour, minute] = (['year', 'month', 'day', 'hour', 'minute'] as const).map((type) =>
    Number(parts.find((part) => part.type === type)?.value),
  ) as [number, number, number, number, number] // one for each of the five names above
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60_000) * 60_000
}
