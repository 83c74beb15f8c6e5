import { describe, expect, it } from 'vitest'
import { rest } from '../../support/rest'
import { signedIn } from '../../support/desk/signedIn'

const read = async () => (await rest('/globals/site?locale=en')).text

describe('the settings of the site', () => {
  it('read the same each time, before anybody has saved them and after', async () => {
    const { token } = await signedIn('administrator')
    const before = await read()
    expect(before).toContain('DG CONNECT')
    expect(await read()).toBe(before)
    const { status } = await rest('/globals/site?locale=en', {
      method: 'POST',
      token,
      body: JSON.parse(before),
    })
    expect(status).toBe(200)
    const after = await read()
    expect(after).toContain('DG CONNECT')
    expect(await read()).toBe(after)
  })

  it('tell the units of the house to staff alone', async () => {
    const { token } = await signedIn('administrator')
    const body = { units: [{ name: 'Unit of the house' }] }
    expect((await rest('/globals/site?locale=en', { method: 'POST', token, body })).status).toBe(200)
    const asked = ['?locale=en', '?locale=all&depth=2', '?locale=en&select[units]=true']
    for (const query of asked) expect((await rest(`/globals/site${query}`)).text).not.toContain('Unit of')
    const { token: author } = await signedIn('author')
    expect((await rest('/globals/site?locale=en', { token: author })).text).toContain('Unit of the house')
  })
})
