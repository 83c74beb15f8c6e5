import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { byPath } from '@/app/(payload)/api/http/byPath'
import { createAddresses } from '@/cache/addresses/createAddresses'
import { readRecords } from '@/cache/addresses/readRecords'
import { shared } from '@/cache/shared'
import { answerFor } from '@/i18n/routing/answerFor'
import { env } from '@/lib/env'
import { verifyAudit } from '@/workflow/queries/verify'
import { aPerson } from '../../support/aPerson'
import { aPublicDocument } from '../../support/aPublicDocument'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { byTwoPeople, confirmAs, proposeAs, redirect } from '../../support/desk/proposing'
import { refusalBy } from '../../support/desk/refusalBy'
import { rest } from '../../support/rest'
import { setRecord } from '../../support/setRecord'
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
      const input = said === 'notice' ? { notice: 'Gone.' } : { redirectTo: '/forums_en' }
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

  it.each(['archive', 'expire'] as const)(
    'where a text is gone and nothing was said (%s), two people may lead its readers on',
    async (name) => {
      const slug = `page-${randomUUID()}`
      const id = await desk.write('author', { slug })
      await desk.publish(id)
      await desk.act('validator', name, id, name === 'archive' ? { reason: 'A test.', gone: true } : {})
      const other = `page-${randomUUID()}`
      await desk.publish(await desk.write('author', { slug: other }))
      const byItsPath = byPath((request) => Promise.resolve(new Response(request.url)))
      const answer = () =>
        byItsPath(new Request(`${env.SERVER_URL}/api/content/${slug}`), { params: Promise.resolve({}) })
      const onSite = () =>
        answerFor({
          ...{ pathname: `/${slug}_en`, query: new URLSearchParams(), acceptLanguage: null },
          ...shared().addresses,
        })
      expect([onSite(), (await answer()).status]).toMatchObject([{ status: 410 }, 410])

      const made = await redirect(`/${slug}`, `/${other}`)
      expect(onSite()).toEqual({ kind: 'redirect', to: `/${other}_en`, status: 301 })
      const { headers, status } = await answer()
      expect([status, headers.get('location')]).toEqual([301, `${env.SERVER_URL}/api/content/${other}`])
      expect((await rest(`/pages/${id}`, { isWhole: true })).status).toBe(410)

      // The text comes back only when two people have taken the redirect away.
      await desk.act('author', 'reopen', id)
      expect(await refusalBy(desk.approve(id))).toBe('422 incomplete')
      await byTwoPeople({ kind: 'redirect', id: made.id, value: null })
      await desk.publish(id)
      expect(onSite()).toEqual({ kind: 'rewrite', to: `/en/pages/${slug}` })
      expect((await verifyAudit(desk.payload)).faults).toEqual([])
    },
  )

  it('a redirect is refused where a withdrawn text or a moved one leads back to it, also at its confirmation', async () => {
    const { administrator, second } = desk.people
    const anAddress = () => `page-${randomUUID()}`
    const published = async (slug: string) => {
      const id = await desk.write('author', { slug })
      await desk.publish(id)
      return { id, path: `/${slug}` }
    }
    const archive = (id: string, said: object) =>
      desk.act('validator', 'archive', id, { reason: 'A test.', ...said })
    const [first, last] = [await published(anAddress()), await published(anAddress())]
    const toFirst = anAddress()
    await redirect(`/${toFirst}`, first.path)
    await archive(first.id, { redirectTo: `${last.path}_en` })
    await archive(last.id, { gone: true })
    for (const to of [first.path, `/${toFirst}`, `/pages${first.path}`, last.path])
      await expect(
        proposeAs(administrator.user, { kind: 'redirect', value: { from: last.path, to } }),
      ).rejects.toMatchObject({ status: 422, data: { code: 'loop' } })
    await redirect(last.path, '/forums')

    const [formerly, now] = [anAddress(), anAddress()]
    const { id: moved } = await published(formerly)
    await desk.save('author', moved, { slug: now })
    await desk.publish(moved)
    await archive(moved, { gone: true })
    await expect(redirect(`/${now}`, `/${formerly}`)).rejects.toMatchObject({ data: { code: 'loop' } })

    // Each leads on when it is proposed, and the other one was confirmed meanwhile.
    const [one, other] = [anAddress(), anAddress()]
    const ways = await Promise.all(
      [
        { from: `/${one}`, to: `/${other}` },
        { from: `/${other}`, to: `/pages/${one}` },
      ].map((value) => proposeAs(administrator.user, { kind: 'redirect', value })),
    )
    const [there, back] = ways.map(({ proposal }) => String(proposal.id))
    await confirmAs(second.user, there ?? '')
    await expect(confirmAs(second.user, back ?? '')).rejects.toMatchObject({ data: { code: 'loop' } })
  })

  it('what was said since the proposal wins: it can no longer be confirmed', async () => {
    const slug = `page-${randomUUID()}`
    const id = await desk.write('author', { slug })
    await desk.publish(id)
    await desk.act('validator', 'archive', id, { reason: 'A test.', gone: true })
    const value = { from: `/${slug}`, to: '/elsewhere' }
    const { proposal } = await proposeAs(desk.people.administrator.user, { kind: 'redirect', value })
    await desk.act('author', 'reopen', id)
    await desk.publish(id)
    await desk.act('validator', 'archive', id, { reason: 'A test.', notice: 'Replaced.' })
    await expect(confirmAs(desk.people.second.user, String(proposal.id))).rejects.toMatchObject({
      data: { code: 'withdrawnAddress' },
    })
  })

  it('a record of before whose readers were sent to another site still sends them there', async () => {
    const slug = `page-${randomUUID()}`
    const id = await aPublicDocument(desk.payload, 'pages', { title: 'Of before', slug })
    await setRecord(desk.payload, { collection: 'pages', id, live: 'archived', slug })
    const redirectTo = 'https://example.org/new-home'
    const key = `pages/${id}`
    await desk.payload.db.updateOne({
      ...{ collection: 'records', where: { key: { equals: key } } },
      data: { redirectTo, withdrawnAt: '2026-01-31T10:00:00.000Z' },
    })
    const place = (await readRecords(desk.payload, { key: { equals: key } })).get(key) ?? null
    shared().addresses.put(key, place)
    expect(shared().addresses.departureOf(`pages/${slug}`)).toEqual({ kind: 'moved', to: redirectTo })
    await expect(redirect(`/${slug}`, '/elsewhere')).rejects.toMatchObject({
      data: { code: 'withdrawnAddress' },
    })
  })

  it('the notice wins even over a redirect that was there before', () => {
    const addresses = createAddresses()
    const gone = { kind: 'gone', at: null, notice: 'Gone.' } as const
    addresses.put('pages/1', { address: 'pages/x', departure: gone })
    addresses.put('redirects/1', { address: 'pages/x', departure: { kind: 'moved', to: 'pages/y' } })
    expect(addresses.departureOf('pages/x')).toEqual(gone)
  })
})
