import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { shared } from '@/cache/shared'
import { env } from '@/lib/env'
import { recoverAccount } from '@/workflow/commands/accounts'
import { PROGRAM_ACTS } from '@/workflow/domain/programs'
import { STAFF_ROLES, TRANSITION_NAMES, type StaffRole } from '@/workflow/domain/table'
import { aPassword } from '../../support/aPassword'
import { aPicture } from '../../support/aPicture'
import { aDesk } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'
import { aText } from '../../support/desk/aText'
import { matrix } from '../../support/desk/matrix'
import { signedIn } from '../../support/desk/signedIn'
import { rest } from '../../support/rest'
import { getTestPayload } from '../../support/testPayload'

type Somebody = { id: string; token: string }

/**
 * One person, with every permission there is, and the accounts that they can make for themselves. Publishing
 * urgently is left out: a validator may do it alone, and what it makes public says so until a second one confirms.
 */
describe('nobody alone makes anything public:', () => {
  let payload: Payload
  let wolf: Awaited<ReturnType<typeof signedIn>>
  let colleague: Awaited<ReturnType<typeof signedIn>>
  /** The last one was made by a colleague, whose link they have made void with their own. */
  let puppets: [Somebody, Somebody, Somebody]

  const send = (by: Somebody | null, method: string, path: string, body?: unknown) =>
    rest(path, { method, ...(body !== undefined && { body }), ...(by && { token: by.token }) })
  const everybody = () => [wolf, ...puppets]

  /** An account that an administrator makes, and one alone opens with the link that they alone are shown. */
  const makePuppet = (...staffRoles: StaffRole[]): Promise<Somebody> => makePuppetOf(wolf, ...staffRoles)
  const makePuppetOf = async (maker: Somebody, ...staffRoles: StaffRole[]): Promise<Somebody> => {
    const email = `${randomUUID()}@example.eu`
    const made = await send(maker, 'POST', '/users', { name: 'Puppet', email, staffRoles })
    const { id } = made.body.doc
    if (maker !== wolf) await send(maker, 'POST', `/users/${id}/join-link`, {})
    const { link } = (await send(wolf, 'POST', `/users/${id}/join-link`, {})).body
    return { id, token: await open(link.split('/').at(-1)) }
  }
  const open = async (token: string, code?: string): Promise<string> => {
    const body = { token, password: aPassword(), ...(code && { code }) }
    return (await send(null, 'POST', '/users/reset-password', body)).body.token
  }

  beforeAll(async () => {
    payload = await getTestPayload()
    // Two others, who do nothing: the installation has its second person.
    colleague = await signedIn('administrator')
    await signedIn('validator')
    wolf = await signedIn(...STAFF_ROLES)
    puppets = [
      await makePuppet('author'),
      await makePuppet('author', 'translator'),
      await makePuppetOf(colleague, 'author'),
    ]
  })

  const stepOf = async (who: Somebody, id: string): Promise<string> =>
    (await send(who, 'GET', `/pages/${id}/transitions`)).body.expected

  /**
   * Everybody tries everything that moves a text on, again and again, until nothing changes any more: its authors first,
   * for whoever asks for a decision is one of those who wrote.
   */
  const pushOn = async (id: string, authors: readonly Somebody[] = []): Promise<void> => {
    let [before, now] = ['', await stepOf(wolf, id)]
    for (; now !== before; [before, now] = [now, await stepOf(wolf, id)])
      for (const who of [...authors, ...everybody()])
        for (const name of TRANSITION_NAMES.filter(
          (each) => each !== 'publishUrgently' && FORWARD.test(each),
        )) {
          const said = { expected: await stepOf(who, id), ...matrix.said(name) }
          await send(who, 'POST', `/pages/${id}/transitions/${name}`, said)
        }
  }
  const FORWARD = /^(request|validate|publish|confirm)/

  it.each(['the person', 'an account that they made', 'both', 'an account that a colleague made'])(
    'no text that %s wrote',
    async (writer) => {
      const [first, , last] = puppets
      const authors = { 'the person': [wolf], both: [first, wolf], 'an account that they made': [first] }[
        writer
      ] ?? [last]
      await nothingPublic(authors)
    },
  )

  /** These write a text, one after the other, and everybody tries to make it public. */
  const nothingPublic = async (authors: readonly Somebody[]) => {
    const text = { title: `Page ${randomUUID()}`, body: aText('Words of one person') }
    const made = await send(authors[0] ?? wolf, 'POST', '/pages?draft=true&locale=en', text)
    const { id } = made.body.doc
    for (const author of authors.slice(1).filter((each) => each !== undefined))
      await send(author, 'PATCH', `/pages/${id}?draft=true&locale=en`, { body: aText('More words') })
    await pushOn(id, authors)
    expect((await send(null, 'GET', `/pages/${id}?locale=en`)).status).toBe(404)
    const { body } = await send(wolf, 'GET', `/pages/${id}/transitions`)
    expect(body.faces).toEqual({ live: 'none', draft: 'needsReview' })
    return id
  }

  it('no text or redirect of an account of theirs from before a colleague let somebody else have it', async () => {
    const puppet = await makePuppet('author')
    const id = await nothingPublic([puppet])
    const value = { from: `/wolf-${randomUUID()}`, to: '/elsewhere' }
    const redirect = (await send(puppet, 'POST', '/proposals', { kind: 'redirect', value })).body
    const asked = { kind: 'link', id: puppet.id, value: null }
    const proposed = (await send(wolf, 'POST', '/proposals', asked)).body
    expect(proposed).toMatchObject({ state: 'pending', link: expect.any(String) })
    const { code } = (await send(colleague, 'POST', `/proposals/${proposed.id}/confirm`, {})).body
    await open(proposed.link.split('/').at(-1), code)
    await pushOn(id)
    expect((await send(null, 'GET', `/pages/${id}?locale=en`)).status).toBe(404)
    expect((await send(wolf, 'POST', `/proposals/${redirect.id}/confirm`, {})).status).toBe(403)
  })

  it('what a new owner of that account writes is another person’s', async () => {
    const puppet = await makePuppet('author')
    const asked = { kind: 'link', id: puppet.id, value: null }
    const proposed = (await send(wolf, 'POST', '/proposals', asked)).body
    const { code } = (await send(colleague, 'POST', `/proposals/${proposed.id}/confirm`, {})).body
    const owner = { id: puppet.id, token: await open(proposed.link.split('/').at(-1), code) }
    const value = { from: `/wolf-${randomUUID()}`, to: '/elsewhere' }
    const redirect = (await send(owner, 'POST', '/proposals', { kind: 'redirect', value })).body
    expect((await send(wolf, 'POST', `/proposals/${redirect.id}/confirm`, {})).status).toBe(200)
  })

  it('no permission through an account whose password they know when the server gives it back to somebody', async () => {
    const password = aPassword()
    const email = `${randomUUID()}@example.eu`
    const { id } = (await send(wolf, 'POST', '/users', { name: 'Puppet', email, staffRoles: ['author'] }))
      .body.doc
    const { link } = (await send(wolf, 'POST', `/users/${id}/join-link`, {})).body
    await send(null, 'POST', '/users/reset-password', { token: link.split('/').at(-1), password })
    const caller = await createLocalReq({}, payload)
    await recoverAccount(caller, { email, role: 'validator', reason: 'Nobody else is left.' })
    expect((await send(null, 'POST', '/users/login', { email, password })).status).toBe(401)
  })

  it('no text that a program of theirs wrote, which may do all that one may', async () => {
    const program = await aProgram({ maker: wolf, grants: { pages: PROGRAM_ACTS } })
    const made = await program.create({ title: `Page ${randomUUID()}`, body: aText('Words of a program') })
    const { id } = made.body as { id: string }
    expect((await program.act('requestReview', { id, expected: '1' })).status).toBe(200)
    await pushOn(id)
    expect((await program.act('publish', { id, expected: await stepOf(wolf, id) })).status).toBe(409)
    expect((await send(null, 'GET', `/pages/${id}?locale=en`)).status).toBe(404)
    const { body } = await send(wolf, 'GET', `/pages/${id}/transitions`)
    expect(body.faces).toEqual({ live: 'none', draft: 'needsReview' })
  })

  it('no permission for an account that they made, no link to an account of others, no way back in', async () => {
    const other = await signedIn('validator')
    for (const { id } of [...puppets, other]) {
      for (const [kind, value] of [
        ['grant', { staffRoles: ['author', 'validator'] }],
        ['link', null],
        ['address', { email: `${randomUUID()}@example.eu` }],
      ] as const) {
        const { body } = await send(wolf, 'POST', '/proposals', { kind, id, value })
        if (!body.id) continue
        for (const who of everybody())
          expect((await send(who, 'POST', `/proposals/${body.id}/confirm`, {})).status).toBe(403)
      }
    }
    for (const [index, { id }] of puppets.entries()) {
      const person = await payload.findByID({ collection: 'users', id, overrideAccess: true })
      expect(person.staffRoles).toEqual(index === 1 ? ['author', 'translator'] : ['author'])
    }
    await expect(makePuppet('validator')).rejects.toThrow()
  })

  it('no way from a text of this site to another one, when they withdraw it', async () => {
    const desk = await aDesk()
    const slug = `page-${randomUUID()}`
    const id = await desk.write('author', { slug })
    await desk.publish(id)
    const before = (await send(null, 'GET', `/pages/${id}?locale=en`)).text
    const { host } = new URL(env.SERVER_URL)
    const reason = 'It moved.'
    for (const redirectTo of [
      ...['https://example.org/phish', 'HTTPS://example.org', '//example.org', '/\\example.org'],
      ...[
        `https://${host}@example.org/`,
        `https://${host}.example.org/index_en`,
        `javascript:alert(1)//${host}`,
      ],
      ...['https://example.org/forums_en', `https://example.org\\@${host}/`, '/forums_en@example.org'],
    ])
      for (const who of everybody()) {
        const said = { expected: await stepOf(wolf, id), reason, redirectTo }
        const refused = await send(who, 'POST', `/pages/${id}/transitions/archive?locale=en`, said)
        expect([redirectTo, refused.status]).toEqual([redirectTo, who === wolf ? 422 : 403])
        if (who === wolf) expect(refused.text).toContain('"path":"redirectTo"')
        const many = [{ name: 'archive', collection: 'pages', id, ...said }]
        for (const body of [{ items: many }, { transitions: many }])
          expect((await send(who, 'POST', '/transitions', body)).status).toBeGreaterThanOrEqual(400)
      }
    expect((await send(null, 'GET', `/pages/${id}?locale=en`)).text).toBe(before)
    // As gone it may go at once; where its readers go then takes two.
    const said = { expected: await stepOf(wolf, id), reason, gone: true }
    expect((await send(wolf, 'POST', `/pages/${id}/transitions/archive`, said)).status).toBe(200)
    const value = { from: `/${slug}`, to: '/elsewhere' }
    const { body } = await send(wolf, 'POST', '/proposals', { kind: 'redirect', value })
    for (const who of everybody())
      expect((await send(who, 'POST', `/proposals/${body.id}/confirm`, {})).status).toBe(403)
    expect(shared().addresses.departureOf(`pages/${slug}`)).toMatchObject({ kind: 'gone' })
  })

  it('no redirect, no settings of the site, no logo and no file', async () => {
    const from = `/wolf-${randomUUID()}`
    const file = await payload.create({ collection: 'media', data: {}, file: await aPicture() })
    const image = String(file.id)
    const before = (await send(null, 'GET', '/globals/site?locale=en')).text
    const wanted: [string, unknown][] = [
      ['redirect', { from, to: '/elsewhere' }],
      ['site', { name: 'Wolf' }],
      ['site', { logo: { image, alt: 'Wolf' } }],
    ]
    for (const [kind, value] of wanted)
      for (const proposer of everybody()) {
        const { body } = await send(proposer, 'POST', '/proposals', { kind, value })
        if (!body.id) continue
        for (const who of everybody())
          expect((await send(who, 'POST', `/proposals/${body.id}/confirm`, {})).status).toBe(403)
      }
    for (const who of everybody()) {
      await send(who, 'POST', '/redirects', { from, to: '/elsewhere' })
      await send(who, 'POST', '/globals/site', { name: 'Wolf', logo: { image } })
      await send(who, 'PATCH', `/media/${image}`, { isLogo: true, publicUses: 1 })
    }
    const { docs } = await payload.find({ collection: 'redirects', where: { from: { equals: from } } })
    expect(docs).toEqual([])
    expect((await send(null, 'GET', '/globals/site?locale=en')).text).toBe(before)
    expect((await send(null, 'GET', `/media/${image}?locale=en`)).status).toBe(404)
  })
})
