import type { PublicError } from './errors/PublicError'
import { nearest } from './nearest'

const LONGEST_NAME = 60

/** A name that somebody wrote, as much of it as shows what is meant. */
export const shownName = (name: string): string => name.slice(0, LONGEST_NAME)

/** Why a parameter that there is not is refused, with the nearest that there is; nothing where it is known. */
export const unknownParameter = (name: string, known: readonly string[]): PublicError[] => {
  if (name === '' || known.includes(name)) return []
  const near = nearest(name, known)
  const shown = shownName(name)
  const advice = near
    ? `Did you mean "${near}"?`
    : known.length > 0
      ? `There are ${known.join(', ')}.`
      : 'None is taken.'
  const message = `There is no parameter "${shown}" here. ${advice}`
  return [{ code: 'unknownParameter', message, path: shown }]
}
