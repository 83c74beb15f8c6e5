import { APIError } from 'payload'
import { reasonsIn, type Worded } from '@/i18n/desk/reasons'

type Reason = { code: string; message: string; path?: string }

/**
 * A refusal that says to a person what happened and what to do next, and to a program which rule it was.
 * Its `name` and `data` are explicit, so that Payload reports it from a minified build too.
 */
export class Refusal extends APIError {
  override readonly name = 'Refusal'
  /** Its message in a language. */
  readonly sayIn: (language: string, message: string) => string
  declare data: { code: string; path?: string; errors?: readonly Reason[] }

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

/**
 * All of several things that are looked at.
 * @throws {Refusal} with the reasons of all that are refused
 */
export const allOrRefusal = async <T>(looks: readonly (() => T | Promise<T>)[]): Promise<T[]> => {
  const looked = await Promise.allSettled(looks.map(async (look) => look()))
  const refusals = looked.flatMap((each) => {
    if (each.status === 'fulfilled') return []
    if (each.reason instanceof Refusal) return [each.reason]
    throw each.reason
  })
  const [first] = refusals
  if (!first) return looked.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  if (refusals.length > 1) {
    const reasons = refusals.flatMap(({ data, message }) => data.errors ?? [{ ...data, message }])
    first.data = { ...first.data, errors: reasons }
  }
  throw first
}
