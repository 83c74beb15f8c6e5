import { WorkflowError } from '../errors'

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
