import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { rest } from '../../support/rest'

describe('what is made for a program of the staff is answered 201, and where it is read, of', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const as = (who: Who, path: string, body?: object) => {
    const { token } = desk.people[who]
    return rest(path, { token, isWhole: true, ...(body && { method: 'POST', body }) })
  }
  const readAt = async (who: Who, { status, headers }: { status: number; headers: Headers }) => {
    const location = headers.get('location') ?? ''
    const { pathname } = new URL(location, 'http://127.0.0.1:3000')
    const { body } = await as(who, pathname.slice('/api'.length))
    return { status, isWhole: /^https?:/.test(location), id: body.id }
  }

  it('a proposal', async () => {
    const value = { from: `/r-${randomUUID()}`, to: '/a' }
    const made = await as('author', '/proposals', { kind: 'redirect', value })
    expect(made.body).toEqual({ id: expect.any(String), state: 'pending' })
    expect(await readAt('validator', made)).toEqual({ status: 201, isWhole: true, id: made.body.id })
    expect((await as('validator', `/proposals/${made.body.id}/confirm`, {})).status).toBe(200)
  })

  it('a release, and one that takes another back', async () => {
    const made = await as('author', '/releases', { name: 'The summit' })
    expect(await readAt('author', made)).toEqual({ status: 201, isWhole: true, id: made.body.id })

    const id = await desk.write()
    await desk.approve(id)
    const at = `/releases/${made.body.id}`
    const { body } = await as('author', `${at}/add`, { text: { collection: 'pages', id } })
    expect((await as('author', `${at}/publish`, { expected: body.expected })).status).toBe(200)
    const back = await as('author', `${at}/undo`, { name: 'Back to before' })
    expect(await readAt('author', back)).toEqual({ status: 201, isWhole: true, id: back.body.id })
    expect(back.body.id).not.toBe(made.body.id)
  })

  it('nothing that was refused', async () => {
    for (const [path, status] of [
      ['/releases', 400],
      ['/proposals', 400],
      [`/releases/${randomUUID()}/undo`, 404],
    ] as const) {
      const { headers, ...refused } = await as('author', path, path.endsWith('undo') ? { name: 'x' } : {})
      expect([path, refused.status, headers.get('location')]).toEqual([path, status, null])
    }
  })
})
