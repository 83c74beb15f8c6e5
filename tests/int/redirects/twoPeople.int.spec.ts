import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { redirect } from '../../support/desk/proposing'
import { rest } from '../../support/rest'

describe('a redirect takes two people:', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const post = (who: Who | null, path: string, body: unknown = {}) =>
    rest(path, { method: 'POST', body, ...(who && { token: desk.people[who].token }) })
  const someRedirect = () => ({ from: `/r-${randomUUID()}`, to: '/a' })
  const proposed = async (who: Who, value: object | null = someRedirect(), id?: string) =>
    (await post(who, '/proposals', { kind: 'redirect', value, ...(id && { id }) })).body.id as string
  const stateOf = async (id: string) => (await desk.payload.findByID({ collection: 'proposals', id })).state
  const targetOf = async (from: string) =>
    (await desk.payload.find({ collection: 'redirects', where: { from: { equals: from } } })).docs[0]?.to
  const codeOf = ({ status, body }: { status: number; body: { errors?: { code: string }[] } }) =>
    `${status} ${body.errors?.[0]?.code ?? ''}`

  it('an author proposes it, a validator confirms it, and it is in the audit log with its digest', async () => {
    const value = someRedirect()
    const id = await proposed('author', value)
    expect(await targetOf(value.from)).toBeUndefined()
    const pending = (await rest('/proposals/pending', { token: desk.people.validator.token })).body
    expect(pending.proposals).toContainEqual(
      expect.objectContaining({
        id,
        label: 'Redirect',
        title: value.from,
        lines: [{ what: 'Redirect', from: 'none', to: `${value.from} leads to /a` }],
        may: expect.objectContaining({ confirm: null, reject: null }),
      }),
    )
    expect((await post('validator', `/proposals/${id}/confirm`)).body).toEqual({ id, state: 'confirmed' })
    expect(await targetOf(value.from)).toBe('/a')
    const { docs } = await desk.payload.find({
      collection: 'audit-log',
      limit: 1,
      sort: '-seq',
      where: { act: { equals: 'redirect' } },
    })
    expect(docs[0]).toMatchObject({
      act: 'redirect',
      name: 'create',
      actorId: desk.people.validator.id,
      details: { ...value, proposal: id, valueDigest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
  })

  it('nobody confirms what they proposed, whatever roles they hold', async () => {
    const id = await proposed('validator')
    expect(codeOf(await post('validator', `/proposals/${id}/confirm`))).toBe('403 fourEyes')
    expect(codeOf(await post('reader', `/proposals/${await proposed('reader')}/confirm`))).toBe(
      '403 fourEyes',
    )
    expect(await stateOf(id)).toBe('pending')
  })

  it('those without the role, and visitors, neither propose nor decide', async () => {
    const id = await proposed('author')
    for (const who of ['reviewer', 'translator'] as const)
      expect(codeOf(await post(who, '/proposals', { kind: 'redirect', value: someRedirect() })), who).toBe(
        '403 role',
      )
    for (const who of ['author', 'administrator', 'translator'] as const)
      for (const decision of ['confirm', 'reject'])
        expect(codeOf(await post(who, `/proposals/${id}/${decision}`, { comment: 'x' })), who).toBe(
          '403 role',
        )
    expect(codeOf(await post(null, '/proposals', { kind: 'redirect', value: someRedirect() }))).toBe(
      '401 notSignedIn',
    )
    expect(codeOf(await post(null, `/proposals/${id}/confirm`))).toBe('401 notSignedIn')
    expect((await rest('/proposals/pending')).status).toBe(401)
    expect((await rest('/proposals')).status).toBe(403)
    expect((await rest('/proposals', { token: desk.people.translator.token })).body.docs).toEqual([])
  })

  it('a rejection says why; only who proposed it withdraws it; what is decided stays so', async () => {
    const id = await proposed('author')
    for (const comment of [undefined, ' ', '\u202e\u200b', '\u3164'])
      expect(codeOf(await post('validator', `/proposals/${id}/reject`, { comment }))).toBe('422 required')
    expect(codeOf(await post('validator', `/proposals/${id}/withdraw`))).toBe('403 role')
    expect((await post('validator', `/proposals/${id}/reject`, { comment: 'No such page.' })).status).toBe(
      200,
    )
    expect(codeOf(await post('validator', `/proposals/${id}/confirm`))).toBe('409 decided')
    const mine = await proposed('author')
    expect((await post('author', `/proposals/${mine}/withdraw`)).body.state).toBe('withdrawn')
    expect(codeOf(await post('validator', `/proposals/${mine}/confirm`))).toBe('409 decided')
    expect(codeOf(await post('validator', '/proposals/0/confirm'))).toBe('404 notFound')
  })

  it('a proposal is stale once somebody has changed what it changes', async () => {
    const { id, from } = await redirect(`/s-${randomUUID()}`, '/a')
    const first = await proposed('author', { from, to: '/b' }, id)
    const second = await proposed('colleague', { from, to: '/c' }, id)
    const elsewhere = { from, to: '/elsewhere' }
    await desk.payload.db.updateOne({ collection: 'redirects', id, data: elsewhere })
    expect(codeOf(await post('validator', `/proposals/${first}/confirm`))).toBe('409 stale')
    await desk.payload.db.updateOne({ collection: 'redirects', id, data: { from, to: '/a' } })
    expect((await post('validator', `/proposals/${second}/confirm`)).status).toBe(200)
    expect(await stateOf(first)).toBe('superseded')
    expect(codeOf(await post('second', `/proposals/${first}/confirm`))).toBe('409 decided')
    expect(await targetOf(from)).toBe('/c')
  })

  it('of two who confirm at the same moment, one wins and the change happens once', async () => {
    const value = someRedirect()
    const id = await proposed('author', value)
    const answers = await Promise.all(
      (['validator', 'second', 'validator', 'second'] as const).map((who) =>
        post(who, `/proposals/${id}/confirm`),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    const { totalDocs } = await desk.payload.count({
      collection: 'redirects',
      where: { from: { equals: value.from } },
    })
    expect(totalDocs).toBe(1)
  })

  it('of more than are shown at once, what one may decide on comes first, and what has waited longest', async () => {
    const own = await proposed('validator')
    for (let count = 0; count < 21; count++) await proposed('author')
    const { docs } = await desk.payload.find({
      collection: 'proposals',
      pagination: false,
      sort: 'at',
      where: { state: { equals: 'pending' } },
    })
    const waiting = docs.filter(({ proposedBy }) => proposedBy !== desk.people.validator.id)
    const { body } = await rest('/proposals/pending', { token: desk.people.validator.token })
    expect(body.total).toBe(docs.length)
    expect(body.proposals.map(({ id }: { id: string }) => id)).toEqual(
      waiting.slice(0, 20).map(({ id }) => id),
    )
    for (const { id } of waiting.slice(0, 3)) await post('validator', `/proposals/${id}/confirm`)
    const later = (await rest('/proposals/pending', { token: desk.people.validator.token })).body
    expect(later.proposals.map(({ id }: { id: string }) => id)).toContain(waiting[20]?.id)
    await post('validator', `/proposals/${own}/withdraw`)
  })

  it('no other path writes one, or a row of the ledger', async () => {
    const { id, from } = await redirect(`/w-${randomUUID()}`, '/a')
    const proposal = await proposed('validator', { from, to: '/slipped' }, id)
    const slipped = { to: '/slipped' }
    const forged = { state: 'confirmed', decidedBy: desk.people.second.id }
    for (const who of ['validator', 'reader', 'administrator'] as const) {
      const { token, user } = desk.people[who]
      const send = (method: string, path: string, body: unknown) => rest(path, { method, token, body })
      const as = { user, overrideAccess: false } as const
      const attempts = [
        send('POST', '/redirects', { from: `/n-${randomUUID()}`, ...slipped }),
        send('PATCH', `/redirects/${id}`, slipped),
        send('PATCH', `/redirects?where[id][equals]=${id}`, slipped),
        send('POST', `/redirects/${id}/duplicate`, slipped),
        send('DELETE', `/redirects/${id}`, undefined),
        send('DELETE', `/redirects?where[id][equals]=${id}`, undefined),
        send('PATCH', `/proposals/${proposal}`, forged),
        send('PATCH', `/proposals?where[id][equals]=${proposal}`, forged),
        send('DELETE', `/proposals/${proposal}`, undefined),
      ]
      for (const { status } of await Promise.all(attempts)) expect(status, who).toBeGreaterThanOrEqual(400)
      for (const trusted of [as, { overrideAccess: true }]) {
        const local = [
          desk.payload.update({ collection: 'redirects', id, data: slipped, ...trusted }),
          desk.payload.create({ collection: 'redirects', data: { from: '/x', to: '/y' }, ...trusted }),
          desk.payload.delete({ collection: 'redirects', id, ...trusted }),
          desk.payload.delete({ collection: 'redirects', where: { id: { equals: id } }, ...trusted }),
        ]
        for (const result of await Promise.allSettled(local)) expect(result.status).toBe('rejected')
      }
    }
    expect(await targetOf(from)).toBe('/a')
    expect(await stateOf(proposal)).toBe('pending')
  })
})
