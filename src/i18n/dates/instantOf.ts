import type { PartialDate } from '@/lib/dates/PartialDate'

/**
 * The instant by which `Intl` writes a partial date, and the time zone in which it must. Dates without a time are
 * the same everywhere: they are read and written in UTC.
 * @param zone in which a time is meant
 */
export const instantOf = (
  { text, value, precision }: PartialDate,
  zone: string,
): { instant: Date; timeZone: string } =>
  precision === 'time'
    ? { instant: new Date(value), timeZone: zone }
    : { instant: new Date(`${text}${'-01-01'.slice(text.length - 4)}T00:00:00Z`), timeZone: 'UTC' }
