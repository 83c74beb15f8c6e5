import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { rest } from '../../support/rest'

describe('the log', () => {
  let desk: Desk
  let id: string
  beforeAll(async () => {
    desk = await aDesk()
    id = await desk.write()
  })
  afterEach(() => vi.restoreAllMocks())

  const listen = () => {
    const { logger } = desk.payload
    const silently = (level: 'error' | 'warn' | 'info') => vi.spyOn(logger, level).mockReturnValue(undefined)
    return { error: silently('error'), warn: silently('warn'), info: silently('info') }
  }
  const patch = (query: string, body: object) =>
    rest(`/pages/${id}?draft=true&locale=en${query}`, {
      method: 'PATCH',
      body,
      token: desk.people.author.token,
    })

  it.each([
    ['a stale save', 409, '&expected=0', { title: 'Too late' }],
    ['an attempt to publish by a save', 403, '', { _status: 'published' }],
  ])('has one line, and no trace, of %s', async (_, expected, query, body) => {
    const { error, warn, info } = listen()
    const { status } = await patch(query, body)
    expect(status).toBe(expected)
    expect([error.mock.calls, warn.mock.calls]).toEqual([[], []])
    expect(info.mock.calls).toEqual([[{ msg: expect.any(String) }]])
  })

  it('is loud about a fault', async () => {
    const { error } = listen()
    vi.spyOn(desk.payload.db, 'create').mockRejectedValue(new Error('The disk is full'))
    expect((await patch('', { title: 'Lost' })).status).toBe(500)
    expect(error).toHaveBeenCalledWith({ err: expect.objectContaining({ message: 'The disk is full' }) })
  })
})
