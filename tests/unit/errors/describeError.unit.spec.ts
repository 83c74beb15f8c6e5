import { APIError, Forbidden, QueryError, ValidationError } from 'payload'
import { describe, expect, it } from 'vitest'
import { describeError } from '@/lib/errors/describeError'

describe('describeError', () => {
  it('gives each invalid field a reason of its own, as 422', () => {
    const errors = [
      { message: 'This field is required.', path: 'title', label: 'Title' },
      { message: 'At most 250 characters.', path: 'summary' },
      { message: 'Website: “x” is no address.', path: 'website', label: 'Details > Website' },
    ]
    expect(describeError(new ValidationError({ errors }))).toEqual({
      status: 422,
      errors: [
        { code: 'invalid', message: 'Title: This field is required.', path: 'title' },
        { code: 'invalid', message: 'At most 250 characters.', path: 'summary' },
        { code: 'invalid', message: 'Website: “x” is no address.', path: 'website' },
      ],
    })
  })

  it('keeps the codes and the status of an error of ours that carries problems', () => {
    const error = new APIError('Not complete.', 422, [
      { code: 'missing', message: 'Needs a title.', path: 'title' },
    ])
    expect(describeError(error)).toEqual({
      status: 422,
      errors: [{ code: 'missing', message: 'Needs a title.', path: 'title' }],
    })
  })

  it('keeps the code of an error of ours', () => {
    const { errors, status } = describeError(new APIError('Somebody was faster.', 409, { code: 'stale' }))
    expect({ errors, status }).toEqual({
      status: 409,
      errors: [{ code: 'stale', message: 'Somebody was faster.' }],
    })
  })

  it('names the path that cannot be queried', () => {
    const { errors, status } = describeError(new QueryError([{ path: 'secret' }]))
    expect(status).toBe(400)
    expect(errors[0]).toMatchObject({ code: 'badRequest', path: 'secret' })
  })

  it('gives an error without a code the one of its status', () => {
    expect(describeError(new Forbidden()).errors[0]?.code).toBe('forbidden')
  })

  it.each([new Error('password in SQL'), new APIError('password in SQL', 500), 'password in SQL', null])(
    'hides what was not meant for people (%#)',
    (error) => {
      const { errors, status } = describeError(error)
      expect(status).toBe(500)
      expect(errors).toEqual([expect.objectContaining({ code: 'internal' })])
      expect(JSON.stringify(errors)).not.toContain('password')
    },
  )

  it.each([
    { code: 112, message: 'WriteConflict' },
    { errorLabels: ['TransientTransactionError'] },
    { code: 'SQLITE_BUSY_SNAPSHOT' },
    { message: 'Failed query', cause: { code: 'SQLITE_BUSY' } },
  ])('says "busy" where the database asks to try again (%#)', (error) => {
    expect(describeError(error)).toMatchObject({ status: 503, errors: [{ code: 'busy' }] })
  })

  it.each([
    new RangeError('Invalid time value'),
    new Error('Failed query', {
      cause: new TypeError('undefined cannot be passed as argument to the database'),
    }),
  ])('tells a reader of a value that no field holds (%#)', (error) => {
    expect(describeError(error)).toMatchObject({ status: 400, errors: [{ code: 'malformedQuery' }] })
  })
})
