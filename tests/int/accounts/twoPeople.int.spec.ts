import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { StoredPerson } from '@/workflow/ledgers/people'
import type { KindName } from '@/workflow/domain/proposals'
import type { StaffRole } from '@/workflow/domain/table'
import { signedIn } from '../../support/desk/signedIn'
import { rest } from '../../support/rest'
import { getTestPayload } from '../../support/testPayload'

type Person = Awaited<ReturnType<typeof signedIn>>

describe('what two people change of accounts:', () => {
  let payload: Payload
  let ada: Person
  let vera: Person
  beforeAll(async () => {
    payload = await getTestPayload()
    ada = await signedIn('administrator')
    vera = await signedIn('validator')
  })

  const post = (by: Person | null, path: string, body: unknown = {}) =>
    rest(path, { method: 'POST', body, ...(by && { token: by.token }) })
  const propose = (by: Person, kind: KindName, id: string, value: unknown = null) =>
    post(by, '/proposals', { kind, id, value })
  const confirm = (by: Person, id: string) => post(by, `/proposals/${id}/confirm`)
  const codeOf = ({ status, body }: { status: number; body: { errors?: { code: string }[] } }) =>
    `${status} ${body.errors?.[0]?.code ?? ''}`.trim()
  const invite = async (by: Person, ...staffRoles: StaffRole[]) => {
    const email = `${randomUUID()}@example.eu`
    const made = await post(by, '/users', { name: 'New here', email, staffRoles })
    expect(made.status, made.text).toBe(201)
    return { id: made.body.doc.id as string, email }
  }
  const tokenIn = (link: string) => link.split('/').at(-1)
  const join = (link: string, said: object) =>
    post(null, '/users/reset-password', { token: tokenIn(link), password: randomUUID(), ...said })
  const rolesOf = async (id: string) =>
    (await payload.findByID({ collection: 'users', id, overrideAccess: true })).staffRoles

  it('a permission to decide: pending and visible, then confirmed by another, and opened by a link with a code', async () => {
    const { id, email } = await invite(ada)
    const proposed = await propose(ada, 'grant', id, { staffRoles: ['validator'] })
    expect(proposed).toMatchObject({ status: 201, body: { state: 'pending', link: expect.any(String) } })
    expect(await rolesOf(id)).toEqual([])
    const { proposals } = (await rest(`/proposals/pending?collection=users&id=${id}`, { token: vera.token }))
      .body
    expect(proposals[0]).toMatchObject({ title: 'New here', may: { confirm: null } })
    expect(codeOf(await join(proposed.body.link, {}))).toBe('403 linkSpent')

    const confirmed = await confirm(vera, proposed.body.id)
    expect(confirmed.body).toMatchObject({ state: 'confirmed', code: expect.stringMatching(/^\w{5}-\w{5}$/) })
    expect(await rolesOf(id)).toEqual(['validator'])
    const { code } = confirmed.body
    const stored = JSON.stringify(
      await payload.db.findOne({ collection: 'users', where: { id: { equals: id } } }),
    )
    expect(stored).not.toContain(tokenIn(proposed.body.link))
    expect(stored).not.toContain(code)
    expect(stored).not.toContain(code.replace('-', ''))

    expect(codeOf(await join(proposed.body.link, {}))).toBe('403 wrongCode')
    const password = randomUUID()
    const joined = await join(proposed.body.link, { code: ` ${code.toLowerCase()} `, password })
    expect(joined.status, joined.text).toBe(200)
    expect(codeOf(await join(proposed.body.link, { code }))).toBe('403 linkSpent')
    expect((await post(null, '/users/login', { email, password })).body.user.staffRoles).toEqual([
      'validator',
    ])
  })

  it('five wrong codes void the link, in the audit log', async () => {
    const { id } = await invite(ada)
    const { body } = await propose(ada, 'grant', id, { staffRoles: ['reviewer'] })
    const { code } = (await confirm(vera, body.id)).body
    for (let count = 0; count < 5; count++)
      expect(codeOf(await join(body.link, { code: 'AAAAA-AAAAA' }))).toBe('403 wrongCode')
    expect(codeOf(await join(body.link, { code }))).toBe('403 linkSpent')
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { documentId: { equals: id } },
      sort: '-seq',
      limit: 1,
    })
    expect(docs[0]).toMatchObject({ act: 'account', name: 'linkVoided' })
  })

  it('somebody whom one person alone let in is opened anew when they are to decide', async () => {
    const { id, email } = await invite(ada, 'author')
    const { link } = (await post(ada, `/users/${id}/join-link`)).body
    const password = randomUUID()
    expect((await join(link, { password })).status).toBe(200)
    const { body } = await propose(ada, 'grant', id, { staffRoles: ['author', 'validator'] })
    await confirm(vera, body.id)
    expect((await post(null, '/users/login', { email, password })).status).toBe(401)
  })

  it.each([
    ['grant', { staffRoles: ['author', 'reviewer'] }, 'author'],
    ['reactivation', null, 'author'],
    ['address', { email: 'new@example.eu' }, 'reviewer'],
    ['link', null, 'author'],
  ] as const)(
    '%s: never confirmed by who proposed it, by the person, or by who decides nothing',
    async (kind, value, role) => {
      const person = await signedIn(role)
      if (kind === 'reactivation')
        await rest(`/users/${person.id}`, {
          method: 'PATCH',
          token: ada.token,
          body: { deactivatedAt: new Date().toISOString() },
        })
      const { body, text } = await propose(ada, kind, person.id, value)
      expect(body.state, text).toBe('pending')
      expect(codeOf(await confirm(ada, body.id))).toBe('403 fourEyes')
      expect(codeOf(await confirm(await signedIn('author', 'translator'), body.id))).toBe('403 role')
      if (role === 'reviewer') expect(codeOf(await confirm(person, body.id))).toBe('403 fourEyes')
      for (const by of [vera, await signedIn('author')]) {
        if (by !== vera) expect(codeOf(await propose(by, kind, person.id, value))).toBe('403 role')
      }
      const answers = await Promise.all([
        confirm(vera, body.id),
        confirm(await signedIn('reviewer'), body.id),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const { docs } = await payload.find({
        collection: 'audit-log',
        limit: 1,
        sort: '-seq',
        where: { and: [{ documentId: { equals: person.id } }, { act: { equals: 'account' } }] },
      })
      expect(docs[0]?.details).toMatchObject({ proposal: body.id, valueDigest: expect.any(String) })
    },
  )

  it('a proposal is stale once the person’s permissions have changed', async () => {
    const person = await signedIn('author', 'translator')
    const { body } = await propose(ada, 'grant', person.id, {
      staffRoles: ['author', 'translator', 'validator'],
    })
    const change = { method: 'PATCH', token: ada.token, body: { staffRoles: ['author'] } }
    expect((await rest(`/users/${person.id}`, change)).status).toBe(200)
    expect(codeOf(await confirm(vera, body.id))).toBe('409 stale')
    expect(await rolesOf(person.id)).toEqual(['author'])
  })

  it('what was proposed by somebody who is no administrator any more is confirmed by nobody', async () => {
    const gone = await signedIn('administrator')
    const person = await signedIn('author')
    const { body } = await propose(gone, 'grant', person.id, { staffRoles: ['validator'] })
    await rest(`/users/${gone.id}`, { method: 'PATCH', token: ada.token, body: { staffRoles: ['author'] } })
    expect(codeOf(await confirm(vera, body.id))).toBe('409 stale')
  })

  it('an account that the proposer made, and nobody else has confirmed, confirms nothing of theirs', async () => {
    const puppet = await signedIn('author')
    const made = await invite(ada)
    const write = (staffRoles: StaffRole[]) =>
      payload.db.updateOne({
        collection: 'users',
        id: made.id,
        data: { email: made.email, name: 'New here', staffRoles },
      })
    // As an installation may have them from before permissions took two people.
    await write(['validator'])
    const user = {
      ...(await payload.findByID({ collection: 'users', id: made.id })),
      collection: 'users' as const,
    }
    const { body } = await propose(ada, 'grant', puppet.id, { staffRoles: ['reviewer'] })
    const { confirmAs } = await import('../../support/desk/proposing')
    await expect(confirmAs(user, body.id)).rejects.toMatchObject({ status: 403, data: { code: 'fourEyes' } })
    await write([])
  })

  it('taking a permission away, deactivating, and inviting who decides nothing need nobody else', async () => {
    const reviewer = await signedIn('reviewer', 'author')
    const patch = (body: object) => rest(`/users/${reviewer.id}`, { method: 'PATCH', token: ada.token, body })
    expect((await patch({ staffRoles: ['author'] })).status).toBe(200)
    expect((await patch({ deactivatedAt: new Date().toISOString() })).status).toBe(200)
    const { id } = await invite(ada, 'author', 'translator')
    const { link } = (await post(ada, `/users/${id}/join-link`)).body
    expect((await join(link, {})).status).toBe(200)
    expect((await propose(ada, 'grant', id, { staffRoles: ['author'] })).status).toBe(422)
  })

  it('no other path gives a permission, lets somebody back in, changes an address or opens an account', async () => {
    const target = await signedIn('validator')
    const author = await signedIn('author')
    const out = await signedIn('author')
    const everything = { method: 'PATCH', token: ada.token }
    await rest(`/users/${out.id}`, { ...everything, body: { deactivatedAt: new Date().toISOString() } })
    const before = await payload.db.find<StoredPerson & { hash?: string }>({
      ...{ collection: 'users', pagination: false, sort: 'id' },
    })
    const token = { resetPasswordToken: 'x', resetPasswordExpiration: '2099-01-01T00:00:00.000Z' }
    const attempts: [string, string, object][] = [
      ['POST', '/users', { name: 'X', email: `${randomUUID()}@example.eu`, staffRoles: ['validator'] }],
      ['POST', `/users/${target.id}/duplicate`, { email: `${randomUUID()}@example.eu` }],
      ['PATCH', `/users/${author.id}`, { staffRoles: ['author', 'reviewer'] }],
      ['PATCH', `/users/${author.id}?draft=true`, { staffRoles: ['administrator'] }],
      ['PATCH', `/users?where[id][equals]=${author.id}`, { staffRoles: ['validator'] }],
      ['PATCH', `/users/${out.id}`, { deactivatedAt: null }],
      ['PATCH', `/users/${target.id}`, { email: `${randomUUID()}@example.eu` }],
      ['POST', `/users/${target.id}/join-link`, {}],
      ['POST', `/users/${author.id}/join-link`, {}],
    ]
    for (const [method, path, body] of attempts)
      expect(
        (await rest(path, { method, token: ada.token, body })).status,
        `${method} ${path}`,
      ).toBeGreaterThanOrEqual(403)
    await rest(`/users/${target.id}`, { ...everything, body: token })
    const locally: Promise<unknown>[] = [
      payload.update({ collection: 'users', id: author.id, data: { staffRoles: ['validator'] } }),
      payload.update({ collection: 'users', id: out.id, data: { deactivatedAt: null } }),
      payload.update({ collection: 'users', id: target.id, data: { email: `${randomUUID()}@example.eu` } }),
      payload.create({
        collection: 'users',
        data: { name: 'X', email: `${randomUUID()}@example.eu`, staffRoles: ['reviewer'] },
      }),
    ]
    for (const { status } of await Promise.allSettled(locally)) expect(status).toBe('rejected')
    const after = await payload.db.find<StoredPerson & { hash?: string }>({
      ...{ collection: 'users', pagination: false, sort: 'id' },
    })
    const seen = ({ docs }: typeof before) =>
      docs.map(({ id, email, staffRoles, deactivatedAt, resetPasswordToken, hash }) => ({
        ...{ id, email, staffRoles, hash },
        deactivatedAt: Boolean(deactivatedAt),
        token: resetPasswordToken ?? null,
      }))
    expect(seen(after)).toEqual(seen(before))
  })
})
