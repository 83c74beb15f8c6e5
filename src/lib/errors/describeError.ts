import { z } from 'zod'
import { codeOfStatus } from './codeOfStatus'
import { isBusy } from './isBusy'
import { isDiskFull } from './isDiskFull'
import { isDangling, isUnreadableValue } from './isUnreadableValue'
import type { PublicError } from './PublicError'

const problem = z.object({
  code: z.string().optional(),
  label: z.unknown().optional(),
  message: z.string().optional(),
  path: z.string().optional(),
})
const problems = z.array(problem).min(1)
const withProblems = z.union([problems, z.object({ errors: problems }).transform(({ errors }) => errors)])
const withCode = z.object({ code: z.string(), path: z.string().optional() })
const known = z.object({
  data: z.unknown().optional(),
  isPublic: z.boolean().optional(),
  message: z.string(),
  name: z.string().optional(),
  status: z.number().int().min(400).max(599),
})

const BUSY: PublicError = {
  code: 'busy',
  message: 'Somebody else is writing at this moment. Nothing was changed: please try again.',
}
const DISK_FULL: PublicError = {
  code: 'diskFull',
  message:
    'The server’s disk is full. Nothing of this was stored: keep your text, tell the administrators, and try again when they have made room.',
}
const INTERNAL: PublicError = {
  code: 'internal',
  message:
    'Something went wrong on our side. Please try again; if it happens again, tell the administrators.',
}

const UNREADABLE: PublicError = {
  code: 'malformedQuery',
  message: 'A value is not of its field’s kind. Dates are written 2026-11-25T09:00:00Z.',
}

const DANGLING: PublicError = {
  code: 'invalid',
  message: 'A text or a file that is named here is not there any more. Choose again.',
}

/** What is said of an error whose own words are for nobody, by its key among the words of the desk. */
export const GENERAL = {
  busy: BUSY.message,
  diskFull: DISK_FULL.message,
  internal: INTERNAL.message,
  unreadable: UNREADABLE.message,
  dangling: DANGLING.message,
} as const

type Problem = z.infer<typeof problem>

/** Most of our own reasons begin with the name of their field: Payload's path to it would say it twice. */
const named = (label: string, message: string) =>
  message.startsWith(label.slice(label.lastIndexOf('>') + 1).trim()) ? message : `${label}: ${message}`

type Outer = { message: string; status: number }

const toPublic = (outer: Outer, { code, label, message, path }: Problem): PublicError => ({
  code: code ?? codeOfStatus(outer.status),
  message:
    message === undefined ? outer.message : typeof label === 'string' ? named(label, message) : message,
  ...(path ? { path } : {}),
})

/**
 * What an outsider may know of an error: its HTTP status and its reasons. An error that carries
 * problems in its data gives one reason a problem; Payload's ValidationError (400) becomes 422;
 * an error that was not meant for people shows nothing of itself.
 */
export const describeError = (error: unknown): { status: number; errors: PublicError[] } => {
  if (isDiskFull(error)) return { status: 507, errors: [DISK_FULL] }

  if (isBusy(error)) return { status: 503, errors: [BUSY] }

  if (isUnreadableValue(error)) return { status: 400, errors: [UNREADABLE] }

  if (isDangling(error)) return { status: 422, errors: [DANGLING] }

  const parsed = known.safeParse(error)
  if (!parsed.success) return { status: 500, errors: [INTERNAL] }
  const { data, isPublic, message, name, status } = parsed.data
  if (isPublic === false || (status >= 500 && isPublic !== true)) return { status, errors: [INTERNAL] }

  const list = withProblems.safeParse(data)
  if (list.success) {
    const corrected = status === 400 && name === 'ValidationError' ? 422 : status
    return {
      status: corrected,
      errors: list.data.map((each) => toPublic({ message, status: corrected }, each)),
    }
  }
  const own = withCode.safeParse(data)
  const path = own.data?.path
  return {
    status,
    errors: [{ code: own.data?.code ?? codeOfStatus(status), message, ...(path && { path }) }],
  }
}
