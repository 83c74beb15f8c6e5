import type { FormState } from 'payload'
import type { AnsweredProblem } from './answers'

/** What is wrong with the fields of a form, in the order of the form: what holds them is wrong with them, and says nothing. */
export const refusedIn = (fields: FormState): AnsweredProblem[] =>
  Object.entries(fields).flatMap(([path, { errorMessage, valid }]) =>
    valid === false && errorMessage ? [{ path, code: 'invalid', message: errorMessage }] : [],
  )

/** What stands in a field of a form and in all that it holds, to see whether it has changed. */
export const writtenAt = (fields: FormState, path: string): string =>
  JSON.stringify(
    Object.entries(fields)
      .filter(([name]) => name === path || name.startsWith(`${path}.`))
      .map(([name, { value }]) => [name, value]),
  )

/**
 * Is this still wrong? As long as nothing else stands in the field, or the form says so of what does.
 * @param before what stood there when it was refused
 */
export const isStillWrong = (fields: FormState, { path }: AnsweredProblem, before: string): boolean =>
  path === undefined || fields[path]?.valid === false || writtenAt(fields, path) === before
