import { describe, expect, it } from 'vitest'
import { signedIn } from '../../support/desk/signedIn'
import { rest } from '../../support/rest'

describe('what the admin remembers of a person', () => {
  it('is forgotten once, by that person; what is not there is not found', async () => {
    const [owner, other] = [await signedIn('author'), await signedIn('author')]
    const ask = (method: string, token?: string, body?: unknown) =>
      rest('/payload-preferences/columns', { method, body, ...(token && { token }) })

    expect((await ask('DELETE', owner.token)).status).toBe(404)
    expect((await ask('POST', owner.token, { value: ['title'] })).status).toBe(200)
    expect((await ask('DELETE', other.token)).status).toBe(404)
    expect((await ask('DELETE')).status).toBe(401)
    expect((await ask('GET', owner.token)).body.value).toEqual(['title'])
    expect((await ask('DELETE', owner.token)).status).toBe(200)
    expect((await ask('DELETE', owner.token)).status).toBe(404)
  })
})
