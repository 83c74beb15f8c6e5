import { UNTIL } from './until'

/** The earliest deadline among the tags, in milliseconds, or null. */
export function deadlineOf(all: readonly string[]): number | null {
  const deadlines = all.filter((tag) => tag.startsWith(UNTIL)).map((tag) => Number(tag.slice(UNTIL.length)))
  return deadlines.length > 0 ? Math.min(...deadlines) : null
}
