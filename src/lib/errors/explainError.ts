import type { AfterErrorHook } from 'payload'
import { describeError } from './describeError'

/**
 * Gives every error that Payload answers over REST our shape: `{ errors: [{ code, message, path? }] }`.
 * Signed-in people also get the error's `data`: from it the admin form marks the fields at fault.
 */
export const explainError: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const { errors, status } = describeError(error)
  if (graphqlResult || !result) {
    const extensions = { code: errors[0]?.code, statusCode: status }
    return graphqlResult ? { graphqlResult: { ...graphqlResult, extensions } } : undefined
  }
  const isForStaff = Boolean(req.user) && status < 500
  return {
    response: {
      errors: errors.map((each) => (isForStaff && each.path ? { ...each, data: { errors: [each] } } : each)),
    },
    status,
  }
}
