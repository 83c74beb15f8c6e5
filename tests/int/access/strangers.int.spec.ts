import { beforeAll, describe, expect, it } from 'vitest'
import { askThrough } from '../../support/askAsReader'
import { signedIn } from '../../support/desk/signedIn'

describe('what only staff have a use for', () => {
  let staff: { headers: Record<string, string> }
  beforeAll(async () => {
    staff = { headers: { authorization: `JWT ${(await signedIn('translator')).token}` } }
  })
  const statusOf = async (path: string, init: RequestInit = {}) => (await askThrough(path, init)).status

  it('is not answered to strangers: what one may do, and where redirects lead', async () => {
    for (const path of [
      ...['/access', '/access?x=1', '/forums/access', '/forums/access/x', '/users/access/x'],
      ...['/globals/site/access', '/redirects', '/redirects/count', '/redirects?foo=1'],
    ])
      for (const init of [{}, { headers: { cookie: 'payload-token=nobodys' } }, { method: 'HEAD' }])
        expect([401, 403], `${path} ${JSON.stringify(init)}`).toContain(await statusOf(path, init))
    for (const path of ['/forums/access', '/globals/site/access'])
      expect(await statusOf(path, { method: 'POST', body: '{}' }), path).toBe(401)
    const { errors } = (await (await askThrough('/access')).json()) as { errors: { code: string }[] }
    expect(errors).toMatchObject([{ code: 'unauthenticated' }])
  })

  it('is answered to them', async () => {
    for (const path of ['/access', '/access?locale=en', '/redirects', '/redirects?limit=5&depth=0'])
      expect(await statusOf(path, staff), path).toBe(200)
    const asked = {
      headers: { ...staff.headers, 'content-type': 'application/json' },
      method: 'POST',
      body: '{}',
    }
    expect(await statusOf('/forums/access', asked)).toBe(200)
  })

  it('is told to nobody: whether there are accounts', async () => {
    for (const init of [{}, staff])
      for (const path of ['/users/init', '/service-accounts/init'])
        expect(await statusOf(path, init)).toBe(404)
  })

  it('and the sign-in screen learns that nobody is signed in, and no more', async () => {
    const answer = await askThrough('/users/me?depth=0')
    expect([answer.status, await answer.json()]).toEqual([200, { message: 'Account', user: null }])
  })
})
