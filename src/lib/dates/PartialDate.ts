/** How exactly a date is known. */
export type Precision = 'year' | 'month' | 'day' | 'time'

/** A date that is known only to its precision. */
export type PartialDate = {
  /** ISO 8601 at its precision: 2005, 2007-05, 2007-05-20, 2007-05-20T14:30 (in the event's zone) */
  text: string
  /** the first instant of it, for sorting */
  value: string
  precision: Precision
}
