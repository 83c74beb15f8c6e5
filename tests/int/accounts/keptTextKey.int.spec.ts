import { beforeAll, describe, expect, it } from 'vitest'
import { signedIn } from '../../support/desk/signedIn'
import { rest } from '../../support/rest'

const keyOf = async (token?: string) => {
  const { body, headers, status } = await rest('/users/kept-text-key', token ? { token } : {})
  return { status, key: body.key as string | undefined, control: headers.get('cache-control') }
}

describe('the key under which a browser keeps what a person types', () => {
  let one: Awaited<ReturnType<typeof signedIn>>
  let other: Awaited<ReturnType<typeof signedIn>>
  beforeAll(async () => {
    one = await signedIn('author')
    other = await signedIn('author')
  })

  it('is the same each time, of 32 bytes, and another for each person', async () => {
    const [first, second, theirs] = [await keyOf(one.token), await keyOf(one.token), await keyOf(other.token)]
    expect(first.key).toMatch(/^[0-9a-f]{64}$/)
    expect(second.key).toBe(first.key)
    expect(theirs.key).not.toBe(first.key)
    expect(first.control).toBe('private, no-store')
  })

  it('is given to nobody who is not signed in, and to nobody who was deactivated', async () => {
    expect(await keyOf()).toMatchObject({ status: 401, key: undefined })
    const { token } = await signedIn('administrator')
    const body = { deactivatedAt: new Date().toISOString() }
    expect((await rest(`/users/${other.id}`, { method: 'PATCH', body, token })).status).toBe(200)
    expect(await keyOf(other.token)).toMatchObject({ status: 401, key: undefined })
  })
})
