import { describe, expect, it } from 'vitest'
import { askAgainWhileBusy } from '@/app/(payload)/api/http/askAgainWhileBusy'
import { withReasons } from '@/app/(payload)/api/http/withReasons'

const busy = () => Response.json({ errors: [{ code: 'busy', message: 'Busy.' }] }, { status: 503 })

const after = (failures: number, success: Response) => {
  const calls = { count: 0 }
  const attempt = () => {
    calls.count += 1
    return Promise.resolve(calls.count > failures ? success : busy())
  }
  return { attempt, calls }
}

describe('askAgainWhileBusy', () => {
  it('tries again until the database is free', async () => {
    const { attempt, calls } = after(3, Response.json({}, { status: 201 }))
    expect((await askAgainWhileBusy(attempt)).status).toBe(201)
    expect(calls.count).toBe(4)
  })

  it('gives up after six attempts', async () => {
    const { attempt, calls } = after(99, Response.json({}))
    expect((await askAgainWhileBusy(attempt)).status).toBe(503)
    expect(calls.count).toBe(6)
  })

  it.each([409, 422, 500, 503])('never repeats another failure (%i)', async (status) => {
    const { attempt, calls } = after(0, Response.json({ errors: [{ code: 'other' }] }, { status }))
    await askAgainWhileBusy(attempt)
    expect(calls.count).toBe(1)
  })
})

describe('withReasons', () => {
  it('gives a bare message the shape of all refusals', async () => {
    const response = await withReasons(
      Response.json({ message: 'Route not found "/api/x"' }, { status: 404 }),
    )
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({
      errors: [{ code: 'notFound', message: 'Route not found "/api/x"' }],
    })
  })

  it('gives an empty refusal a reason', async () => {
    const response = await withReasons(new Response(null, { status: 405 }))
    expect(await response.json()).toEqual({
      errors: [{ code: 'methodNotAllowed', message: 'The request was refused.' }],
    })
  })

  it('leaves an answer alone', async () => {
    const response = Response.json({ docs: [] })
    expect(await withReasons(response)).toBe(response)
  })
})
