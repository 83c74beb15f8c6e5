/** A date known to a precision. `text`: 2005, 2007-05, 2007-05-20, 2007-05-20T14:30; `value`: for sorting. */
export type PartialDate = { text: string; value: string; precision: 'year' | 'month' | 'day' | 'time' }
