import type { Precision } from '@/lib/dates/PartialDate'
import { dateFormat } from '@/lib/intl'

const LENGTH = { year: 4, month: 7, day: 10 } as const

/** Writes an instant at a precision: the inverse of `parsePartialDate` for callers that know no text. */
export const textOf = (instant: string, precision: Precision, zone: string): string | null => {
  const time = Date.parse(instant)
  if (Number.isNaN(time)) return null
  if (precision !== 'time') return new Date(time).toISOString().slice(0, LENGTH[precision])
  // Swedish writes dates the ISO way: 2007-05-20 14:30
  const local = dateFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  return local.format(time).replace(' ', 'T')
}
