import type { PublicError } from './errors/PublicError'
import { nearest } from './nearest'

const LONGEST_NAME = 60

/** A name that somebody wrote, as much of it as shows what is meant. */
export const shownName = (name: string): string => name.slice(0, LONGEST_NAME)

/** What to write in place of a name that there is not: the nearest that there is, or which there are. */
export const rightName = (name: string, known: readonly string[]): string => {
  const near = nearest(name, known)
  if (near) return `Did you mean "${near}"?`
  return known.length > 0 ? `There are ${known.join(', ')}.` : 'None is taken.'
}

/** Why a parameter that there is not is refused, with the nearest that there is; nothing where it is known. */
export const unknownParameter = (name: string, known: readonly string[]): PublicError[] => {
  if (name === '' || known.includes(name)) return []
  const shown = shownName(name)
  const message = `There is no parameter "${shown}" here. ${rightName(name, known)}`
  return [{ code: 'unknownParameter', message, path: shown }]
}
