import { APIError, type PayloadRequest } from 'payload'
import { reasonsIn, worded, type Worded } from '@/i18n/desk/reasons'
import { NOT_SIGNED_IN, type ChangeSince, type WorkflowRefusal } from './domain/refusal'
import type { DocumentRecord } from './domain/document'
import type { Problem } from './domain/requirements'

type WorkflowErrorData = {
  code: string
  problems?: Problem[]
  expected?: string
  changes?: unknown
  existing?: unknown
  /** In how many seconds the same would be done, where that is known: `Retry-After`. */
  retryAfter?: number
  /** What the address lacked, for programs. */
  parameter?: string
  /** Of several texts that were refused: at which step each is. */
  items?: readonly { index: number; collection: string; id: string; expected: string }[]
}

/**
 * A refusal: `status` for HTTP, `data.code` for programs, `message` for people. It has a name and data of its
 * own because a production build minifies class names, and Payload hides errors it cannot name.
 */
export class WorkflowError extends APIError {
  declare data: WorkflowErrorData
  /** One of its messages in a language. What they are made of is no part of the data, which callers are answered. */
  readonly sayIn: (language: string, message: string) => string
  /** All that it says, each in words that can be said in a language later. */
  readonly problems: Problem[]

  constructor(status: number, said: string | Required<Worded>, data: WorkflowErrorData) {
    const own: Worded = typeof said === 'string' ? { message: said } : said
    const problems = data.problems?.map(({ reason: _, ...problem }) => problem)
    super(own.message, status, { ...data, ...(problems && { problems }) }, true)
    this.name = 'WorkflowError'
    this.sayIn = reasonsIn([own, ...(data.problems ?? [])])
    this.problems = data.problems?.length ? data.problems : [{ path: '', code: data.code, ...own }]
  }
}

/** Somebody else claimed the same step of the document first. Becomes a 409 that says who did what. */
export class StepTakenError extends Error {
  override name = 'StepTakenError'

  constructor(
    readonly document: { collection: string; id: string },
    readonly step: number,
  ) {
    super('Somebody else changed this document at the same moment.')
  }
}

/** A refusal of something that has no step. */
export const refusedAs = ({ status, code, ...refusal }: WorkflowRefusal): WorkflowError =>
  new WorkflowError(status, saidOf(refusal), { code })

/** The refusal of a text, or of what is said with it, that is not as it has to be. */
export const incomplete = (problems: Problem[]): WorkflowError =>
  new WorkflowError(422, worded('reason.incomplete'), { code: 'incomplete', problems })

/** The refusal of everybody who is not staff, before anything is looked up. */
export const notSignedIn = () => refusedAs(NOT_SIGNED_IN)

/** A program says which step it has seen, each time. */
export const preconditionRequired = () =>
  new WorkflowError(428, worded('reason.program.ifMatch'), { code: 'preconditionRequired' })

/** What somebody did as often as they may within an hour. @param retryAfter seconds */
export const tooFast = (
  key: 'comments.tooFast' | 'links.tooFast',
  { number, retryAfter }: { number: number; retryAfter: number },
) => new WorkflowError(429, worded(key, { number }), { code: 'tooFast', retryAfter })

/** A refusal as it is thrown: with the step the document is at, and what happened to it since. */
export const refusedWith = (
  { status, code, changes, ...refusal }: WorkflowRefusal & { changes?: ChangeSince[] | undefined },
  { step }: Pick<DocumentRecord, 'step'>,
): WorkflowError =>
  new WorkflowError(status, saidOf(refusal), { code, expected: String(step), ...(changes && { changes }) })

const saidOf = ({ message, reason }: Worded): string | Required<Worded> =>
  reason ? { message, reason } : message

/**
 * A refusal as JSON: `{ errors: [{ code, message, path? }], expected?, changes? }`; of a release that is `blocked`, that
 * comes first, and then what blocks it. Everything else is not ours to explain, and is thrown on.
 */
export function answerRefusal(error: unknown, req: Pick<PayloadRequest, 'i18n'>): Response {
  if (error instanceof SyntaxError) {
    return Response.json(
      { errors: [{ code: 'malformed', message: 'The body is not valid JSON.' }] },
      { status: 400 },
    )
  }
  if (!(error instanceof WorkflowError)) throw error
  const { code, problems, expected, changes, existing, items, retryAfter } = error.data
  const whole = { code, message: error.message }
  const said = problems?.length ? (code === 'blocked' ? [whole, ...problems] : problems) : [whole]
  const errors = said.map((each) => ({ ...each, message: error.sayIn(req.i18n.language, each.message) }))
  return Response.json(
    {
      errors,
      ...(expected && { expected }),
      ...(changes ? { changes } : {}),
      ...(existing ? { existing } : {}),
      ...(items?.length ? { items } : {}),
    },
    { status: error.status, ...(retryAfter && { headers: { 'Retry-After': String(retryAfter) } }) },
  )
}
