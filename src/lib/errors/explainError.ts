import type { AfterErrorHook, FlattenedField } from 'payload'
import { z } from 'zod'
import { describeError } from './describeError'
import type { PublicError } from './PublicError'

const coded = z
  .object({ message: z.string(), data: z.object({ code: z.string() }) })
  .transform(({ data: { code }, message }): PublicError => ({ code, message }))
const rewritten = z.object({ errors: z.array(coded).min(1) })

/** What a collection's own hook said in place of the error: it knows better, and may hide something. */
const reworded = (error: Error, result: unknown): PublicError[] | undefined => {
  const { data } = rewritten.safeParse(result)
  return data?.errors.some(({ message }) => message !== error.message) ? data.errors : undefined
}

const detailed = z.object({ data: z.record(z.string(), z.unknown()), status: z.number().max(499) })

/** From `data.errors` the admin form marks the fields at fault; other data say who was faster, for instance. */
const forStaff = (error: Error, reasons: PublicError[]) => {
  const details = detailed.safeParse(error).data?.data
  return reasons.map((reason) =>
    reason.path
      ? { ...reason, data: { errors: [reason] } }
      : { ...reason, ...(details && { data: details }) },
  )
}

/**
 * Lexical gives what is wrong inside a rich text a path of its own (`body.url`), which no form has: the field is the
 * text. The form would put the rest of the path into the text, and no later save of it would be in order.
 */
const pathInForm = (path: string, fields: readonly FlattenedField[]): string => {
  const names = path.split('.')
  let inside = fields
  for (const [index, name] of names.entries()) {
    const field = inside.find((candidate) => candidate.name === name)
    if (field?.type === 'richText') return names.slice(0, index + 1).join('.')
    if (field && 'flattenedFields' in field) inside = field.flattenedFields
  }
  return path
}

/** The reasons by the fields of the form; of what is inside a text, the first alone: the text's own says more. */
const byField = (reasons: PublicError[], fields: readonly FlattenedField[]): PublicError[] =>
  reasons
    .map((reason) => ({ reason, path: reason.path && pathInForm(reason.path, fields) }))
    .filter(
      ({ path, reason }, index, all) =>
        path === reason.path || all.findIndex((other) => other.path === path) === index,
    )
    .map(({ path, reason }) => ({ ...reason, ...(path && { path }) }))

/** GraphQL wraps what was thrown: its own error knows neither status nor code. */
const originOf = (error: Error): unknown => ('originalError' in error && error.originalError) || error

/**
 * Gives every error that Payload answers our shape: `{ errors: [{ code, message, path? }] }`.
 * Signed-in people also get the error's `data`.
 */
export const explainError: AfterErrorHook = ({ collection, error, graphqlResult, req, result }) => {
  const { errors: reasons, status } = describeError(graphqlResult ? originOf(error) : error)
  const errors = byField(reasons, collection?.flattenedFields ?? [])
  if (graphqlResult) {
    const extensions = { code: errors[0]?.code, statusCode: status }
    return { graphqlResult: { ...graphqlResult, extensions } }
  }
  const hidden = reworded(error, result)
  if (hidden) return { response: { errors: hidden } }
  return { response: { errors: req.user ? forStaff(error, errors) : errors }, status }
}
