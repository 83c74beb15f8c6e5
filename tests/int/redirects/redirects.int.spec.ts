import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { createAddresses } from '@/cache/addresses/createAddresses'
import { aPerson } from '../../support/aPerson'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { byTwoPeople, proposeAs, redirect } from '../../support/desk/proposing'
import { rest } from '../../support/rest'
import { getTestPayload } from '../../support/testPayload'

describe('a redirect', () => {
  let payload: Payload
  let validator: Awaited<ReturnType<typeof aPerson>>
  beforeAll(async () => {
    payload = await getTestPayload()
    validator = await aPerson('validator')
  })

  const propose = (from: string, to: string) =>
    proposeAs(validator, { kind: 'redirect', value: { from, to } }).then(({ proposal }) => proposal.value)
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
    await expect(propose('/somewhere', to)).rejects.toThrow('To')
  })

  it('is refused when it leads to itself or back to itself', async () => {
    await expect(propose('/self', '/self_en')).rejects.toMatchObject({ status: 422 })
    await redirect('/loop-a', '/loop-b')
    await expect(propose('/loop-b', '/loop-a')).rejects.toMatchObject({ status: 422 })
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
    await expect(propose('/once_fr', '/b')).rejects.toMatchObject({ status: 422, data: { code: 'taken' } })
  })

  it('leads nowhere else, and stays, until a second person has confirmed that', async () => {
    const { id, from } = await redirect('/kept', '/a')
    const { proposal } = await proposeAs(validator, { kind: 'redirect', id, value: { from, to: '/b' } })
    expect(await targetOf(id)).toBe('/a')
    const removal = await proposeAs(validator, { kind: 'redirect', id, value: null })
    expect(await targetOf(id)).toBe('/a')
    expect(await payload.findByID({ collection: 'proposals', id: proposal.id })).toMatchObject({
      state: 'superseded',
    })
    expect(removal.proposal.state).toBe('pending')
    await byTwoPeople({ kind: 'redirect', id, value: null })
    expect(await payload.findByID({ collection: 'redirects', id, disableErrors: true })).toBeNull()
  })
})

describe('redirects and withdrawn texts:', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  it.each(['notice', 'redirectTo'])(
    'nobody replaces the decision of the person who archived it (%s) by a redirect',
    async (said) => {
      const slug = `page-${randomUUID()}`
      const id = await desk.write('author', { slug })
      await desk.publish(id)
      const input = said === 'notice' ? { notice: 'Gone.' } : { redirectTo: 'https://example.eu/' }
      await desk.act('validator', 'archive', id, { reason: 'A test.', ...input })
      for (const from of [`/${slug}`, `/pages/${slug}`]) {
        const answer = await rest('/proposals', {
          method: 'POST',
          token: desk.people.administrator.token,
          body: { kind: 'redirect', value: { from, to: '/elsewhere' } },
        })
        expect(answer).toMatchObject({ status: 422, body: { errors: [{ code: 'withdrawnAddress' }] } })
      }
    },
  )

  it('the notice wins even over a redirect that was there before', () => {
    const addresses = createAddresses()
    const gone = { kind: 'gone', at: null, notice: 'Gone.' } as const
    addresses.put('pages/1', { address: 'pages/x', departure: gone })
    addresses.put('redirects/1', { address: 'pages/x', departure: { kind: 'moved', to: 'pages/y' } })
    expect(addresses.departureOf('pages/x')).toEqual(gone)
  })
})
