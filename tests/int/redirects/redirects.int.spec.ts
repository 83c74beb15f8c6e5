import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPerson } from '../../support/aPerson'
import { getTestPayload } from '../../support/testPayload'

describe('a redirect', () => {
  let payload: Payload
  let validator: Awaited<ReturnType<typeof aPerson>>
  beforeAll(async () => {
    payload = await getTestPayload()
    validator = await aPerson('validator')
  })

  const redirect = (from: string, to: string, user = validator) =>
    payload.create({ collection: 'redirects', data: { from, to }, user, overrideAccess: false })
  const targetOf = async (id: string) => (await payload.findByID({ collection: 'redirects', id })).to

  it('keeps paths without their language', async () => {
    expect(await redirect('/forums/IGF_en/', '/forums/internet-governance-forum_fr')).toMatchObject({
      from: '/forums/igf',
      to: '/forums/internet-governance-forum',
    })
  })

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/api/users',
    '/admin',
  ])('never leads to %s', async (to) => {
    await expect(redirect('/somewhere', to)).rejects.toThrow('To')
  })

  it('is refused when it leads to itself or back to itself', async () => {
    await expect(redirect('/self', '/self_en')).rejects.toMatchObject({ status: 422 })
    await redirect('/loop-a', '/loop-b')
    await expect(redirect('/loop-b', '/loop-a')).rejects.toMatchObject({ status: 422 })
  })

  it('collapses chains, from either end', async () => {
    const last = await redirect('/chain-b', '/chain-c')
    const first = await redirect('/chain-a', '/chain-b')
    expect(first.to).toBe('/chain-c')
    await redirect('/chain-c', '/chain-d')
    expect([await targetOf(first.id), await targetOf(last.id)]).toEqual(['/chain-d', '/chain-d'])
  })

  it('is unique for its address', async () => {
    await redirect('/once', '/a')
    await expect(redirect('/once_fr', '/b')).rejects.toThrow()
  })

  it('is made, changed and removed by validators only', async () => {
    const { id } = await redirect('/guarded', '/a')
    for (const user of [await aPerson('author', 'reviewer', 'translator', 'administrator'), undefined]) {
      const as = { collection: 'redirects', user, overrideAccess: false } as const
      await expect(payload.create({ ...as, data: { from: '/x', to: '/y' } })).rejects.toMatchObject({
        status: 403,
      })
      await expect(payload.update({ ...as, id, data: { to: '/y' } })).rejects.toMatchObject({ status: 403 })
      await expect(payload.delete({ ...as, id })).rejects.toMatchObject({ status: 403 })
    }
    await payload.delete({ collection: 'redirects', id, user: validator, overrideAccess: false })
  })
})
