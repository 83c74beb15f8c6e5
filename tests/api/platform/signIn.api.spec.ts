import { describe, expect, it } from 'vitest'
import { accounts } from '../../support/http/accounts'
import { asVisitor, signIn } from '../../support/http/signIn'

describe('the demo accounts', () => {
  it('are two authors, a reviewer, two validators, a translator and an administrator, one role each', () => {
    expect(accounts().map(({ staffRoles }) => staffRoles)).toEqual([
      ['author'],
      ['author'],
      ['reviewer'],
      ['validator'],
      ['validator'],
      ['translator'],
      ['administrator'],
    ])
  })

  it('can all sign in', async () => {
    for (const { email, password } of accounts()) {
      const response = await asVisitor('/api/users/login', { method: 'POST', body: { email, password } })
      expect(response.status, email).toBe(200)
    }
  })

  it('are known by name to the server', async () => {
    const { email, send } = await signIn('validator', 1)
    const response = await send('/api/users/me')
    expect(await response.json()).toMatchObject({ user: { email } })
  })
})
