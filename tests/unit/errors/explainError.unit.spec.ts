import { APIError, AuthenticationError, ValidationError, type PayloadRequest } from 'payload'
import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { explainError } from '@/lib/errors/explainError'

const explain = (error: Error, errors: object[] = [], user: object | null = null) =>
  // The hook reads nothing of a request but who sent it.
  explainError({ context: {}, error, req: { user } as PayloadRequest, result: { errors } })

describe('explainError', () => {
  it('keeps what a collection says in place of an error, and its status', () => {
    const answer = { message: 'Wrong, or locked.', data: { code: 'signInFailed' } }
    expect(explain(new AuthenticationError(), [answer])).toEqual({
      response: { errors: [{ code: 'signInFailed', message: 'Wrong, or locked.' }] },
    })
  })

  it('gives an error of ours its code', () => {
    const error = new APIError('Somebody was faster.', 409, { code: 'stale' }, true)
    expect(explain(error, [{ message: error.message, data: error.data }])).toEqual({
      response: { errors: [{ code: 'stale', message: 'Somebody was faster.' }] },
      status: 409,
    })
  })

  it('gives staff, and nobody else, what else the error knows', () => {
    const error = new APIError('Somebody was faster.', 409, { code: 'stale', expected: '7' }, true)
    const reason = { code: 'stale', message: 'Somebody was faster.' }
    expect(explain(error, [], { id: 'a' })).toMatchObject({
      response: { errors: [{ ...reason, data: { expected: '7' } }] },
    })
    expect(explain(error)).toMatchObject({ response: { errors: [reason] } })
    expect(JSON.stringify(explain(error))).not.toContain('expected')
  })

  it('lets the admin form find the field, and outsiders not see more than the reason', () => {
    const error = new ValidationError({ errors: [{ message: 'Needs a title.', path: 'title' }] })
    const reason = { code: 'invalid', message: 'Needs a title.', path: 'title' }
    expect(explain(error, [], { id: 'a' })).toMatchObject({
      response: { errors: [{ ...reason, data: { errors: [reason] } }] },
    })
    expect(explain(error)).toEqual({ response: { errors: [reason] }, status: 422 })
  })

  it('names a text by its field, whatever is wrong inside it, and once', () => {
    const errors = [
      { message: 'In block 1, a link leads nowhere.', path: 'bodies.0.body' },
      { message: 'Invalid URL', path: 'bodies.0.body.url' },
      { message: 'Needs a title.', path: 'bodies.0.title' },
    ]
    const inRow = [
      { name: 'body', type: 'richText' },
      { name: 'title', type: 'text' },
    ]
    // The hook reads nothing of a collection but its fields, and of those their names and types.
    const collection = {
      flattenedFields: [{ name: 'bodies', type: 'array', flattenedFields: inRow }],
    } as never
    const req = { user: null } as PayloadRequest
    const error = new ValidationError({ errors })
    expect(explainError({ collection, context: {}, error, req, result: { errors: [] } })).toMatchObject({
      response: { errors: [errors[0], errors[2]] },
    })
  })

  it('gives GraphQL the code of what was thrown, not of the error that GraphQL wraps around it', () => {
    const originalError = new APIError('Somebody was faster.', 409, { code: 'stale' }, true)
    const error = new GraphQLError('Somebody was faster.', { originalError })
    const graphqlResult = { message: error.message }
    // As above; and of the result in GraphQL's form it keeps everything but the extensions.
    const req = { user: null } as PayloadRequest
    expect(explainError({ context: {}, error, graphqlResult, req, result: undefined } as never)).toEqual({
      graphqlResult: { message: 'Somebody was faster.', extensions: { code: 'stale', statusCode: 409 } },
    })
  })
})
