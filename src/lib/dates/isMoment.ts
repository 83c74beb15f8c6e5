/** A date that is known to its year or month stands for its first instant, as it does in the answers. */
const FORM = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d))?)?)?$/

/** Whether somebody has written a moment in time by ISO 8601, of a day that there is. */
export const isMoment = (written: string): boolean =>
  FORM.test(written) && isOfCalendar(written) && !Number.isNaN(Date.parse(written))

/** JavaScript takes 30 February for 2 March. */
const isOfCalendar = (written: string): boolean => {
  const day = written.slice(0, 'YYYY-MM-DD'.length)
  const date = new Date(`${day}${'0000-01-01'.slice(day.length)}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
