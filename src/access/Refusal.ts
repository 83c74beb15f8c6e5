import { APIError } from 'payload'
import { reasonsIn, type Worded } from '@/i18n/desk/reasons'

/**
 * A refusal that says to a person what happened and what to do next, and to a program which rule it was.
 * Its `name` and `data` are explicit, so that Payload reports it from a minified build too.
 */
export class Refusal extends APIError {
  override readonly name = 'Refusal'
  /** Its message in a language. */
  readonly sayIn: (language: string, message: string) => string

  /** @param path the parameter or the field that is at fault */
  constructor({
    code,
    status = 403,
    path,
    ...words
  }: { code: string; status?: number; path?: string } & Worded) {
    super(words.message, status, { code, ...(path && { path }) }, true)
    this.sayIn = reasonsIn([words])
  }
}
