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
})
