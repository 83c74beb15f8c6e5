import type { PartialDate } from '@/lib/dates/PartialDate'
import { isRecord } from '@/lib/isRecord'

/** A partial date as a row stores it; null where none is written. */
export const storedDate = (value: unknown): PartialDate | null => {
  const { text, value: first, precision } = isRecord(value) ? value : {}
  // The precision is a choice of the field: the database holds no other.
  return typeof text === 'string' && text !== '' && typeof first === 'string' && typeof precision === 'string'
    ? { text, value: first, precision: precision as PartialDate['precision'] }
    : null
}

/** Is the text marked as overtaken, by a date or by a note in any language? */
export const isHistorical = ({ historical }: Record<string, unknown>): boolean => {
  const { since, note } = isRecord(historical) ? historical : {}
  return storedDate(since) !== null || (isRecord(note) && Object.values(note).some(Boolean))
}
