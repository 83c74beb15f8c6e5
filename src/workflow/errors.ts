import { APIError } from 'payload'
import { NOT_SIGNED_IN, type ChangeSince, type WorkflowRefusal } from './domain/can'
import type { DocumentRecord } from './domain/document'
import type { Problem } from './domain/requirements'

export type WorkflowErrorData = { code: string; problems?: Problem[]; expected?: string; changes?: unknown }

/**
 * A refusal: `status` for HTTP, `data.code` for programs, `message` for people. It has a name and data of its
 * own because a production build minifies class names, and Payload hides errors it cannot name.
 */
export class WorkflowError extends APIError {
  declare data: WorkflowErrorData

  constructor(status: number, message: string, data: WorkflowErrorData) {
    super(message, status, { ...data }, true)
    this.name = 'WorkflowError'
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

/** The refusal of everybody who is not staff, before anything is looked up. */
export const notSignedIn = () =>
  new WorkflowError(NOT_SIGNED_IN.status, NOT_SIGNED_IN.message, { code: NOT_SIGNED_IN.code })

/** A refusal as it is thrown: with the step the document is at, and what happened to it since. */
export const refusedWith = (
  { status, message, code, changes }: WorkflowRefusal & { changes?: ChangeSince[] | undefined },
  { step }: Pick<DocumentRecord, 'step'>,
): WorkflowError =>
  new WorkflowError(status, message, { code, expected: String(step), ...(changes && { changes }) })

/**
 * A refusal as JSON: `{ errors: [{ code, message, path? }], expected?, changes? }`. Everything else is not ours
 * to explain, and is thrown on.
 */
export function answerRefusal(error: unknown): Response {
  if (error instanceof SyntaxError) {
    return Response.json(
      { errors: [{ code: 'malformed', message: 'The body is not valid JSON.' }] },
      { status: 400 },
    )
  }
  if (!(error instanceof WorkflowError)) throw error
  const { code, problems, expected, changes } = error.data
  const errors = problems?.length ? problems : [{ code, message: error.message }]
  return Response.json(
    { errors, ...(expected && { expected }), ...(changes ? { changes } : {}) },
    { status: error.status },
  )
}
