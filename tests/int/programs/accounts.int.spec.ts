import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SLUGS } from '@/contentTypes'
import { writeServiceKey } from '@/lib/serviceKey'
import { makeKey } from '@/workflow/commands/programs'
import { PROGRAM_ACTS, USUAL_ACTS } from '@/workflow/domain/programs'
import { SEQUENCES } from '@/workflow/domain/sequences'
import { TRANSITION_NAMES } from '@/workflow/domain/table'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'
import { aText } from '../../support/desk/aText'
import { refusalBy } from '../../support/desk/refusalBy'
import { signedIn } from '../../support/desk/signedIn'
import { rest } from '../../support/rest'

type Person = Awaited<ReturnType<typeof signedIn>>

const words = () => ({ title: `Page ${randomUUID()}`, body: aText('First words') })

describe('a service account', () => {
  let desk: Desk
  /** Holds every permission that there is, in one person. */
  let everybody: Person
  beforeAll(async () => {
    desk = await aDesk()
    everybody = await signedIn('author', 'reviewer', 'validator', 'administrator')
  })
  const codeOf = ({ body }: { body: unknown }) => (body as { errors?: { code: string }[] }).errors?.[0]?.code
  const ended = { status: 401, code: 'keyEnded' }
  const outcome = async (work: ReturnType<typeof rest>) => {
    const answer = await work
    return { status: answer.status, code: codeOf(answer) }
  }

  it('writes drafts, sends them for review and takes them back; its texts go live by two people who are somebody else', async () => {
    const program = await aProgram({ maker: desk.people.administrator })
    const made = await program.create(words())
    expect([made.status, made.body], made.text).toMatchObject([201, { state: 'draft', expected: '1' }])
    expect(made.headers.get('etag')).toBe('"1"')
    const { id } = made.body as { id: string }
    const saved = await program.change({ id, expected: '1' }, { body: aText('Second words') })
    expect([saved.status, saved.body], saved.text).toMatchObject([200, { expected: '2', version: '0.2' }])
    expect((await program.ask(`/pages/${id}?locale=en`)).body).toMatchObject({
      expected: '2',
      language: 'en',
    })
    expect((await program.act('requestReview', { id, expected: '2' })).body).toMatchObject({
      state: 'needsReview',
    })
    expect((await program.act('recall', { id, expected: '3' })).body).toMatchObject({ state: 'draft' })
    expect((await program.act('requestReview', { id, expected: '4' })).status).toBe(200)
    await desk.act('reviewer', 'requestValidation', id)
    await desk.act('validator', 'validate', id)
    expect(await outcome(program.act('publish', { id, expected: '7' }))).toEqual({
      status: 403,
      code: 'notGranted',
    })
    expect(await refusalBy(desk.act('author', 'publish', id))).toBe('done')
  })

  it('does nothing that is not on its list: no transition, whatever the text is at', async () => {
    const program = await aProgram({ maker: desk.people.administrator, grants: { events: PROGRAM_ACTS } })
    const texts = [await desk.write(), await desk.write(), await desk.write(), await desk.write()]
    await desk.act('author', 'requestReview', texts[1] ?? '')
    await desk.approve(texts[2] ?? '')
    await desk.publish(texts[3] ?? '')
    const own = await aProgram({ maker: desk.people.administrator })
    // What an administrator can let a program do, and what nobody can.
    const isEver = (name: string) => PROGRAM_ACTS.some((act) => act === name)
    const other = TRANSITION_NAMES.filter((name) => !USUAL_ACTS.some((act) => act === name))
    for (const id of texts) {
      const before = await desk.stepOf(id)
      const text = { id, expected: before }
      const input = { reason: 'r', comment: 'c', notice: 'n', changeNote: 'n' }
      for (const name of id === texts[0]
        ? [...TRANSITION_NAMES, ...Object.keys(SEQUENCES)]
        : USUAL_ACTS.slice(1))
        expect(await outcome(program.act(name, text, input)), name).toEqual({
          status: 403,
          code: isEver(name) ? 'notGranted' : 'notForPrograms',
        })
      for (const name of [...other, ...Object.keys(SEQUENCES)])
        expect(await outcome(own.act(name, text, input)), name).toEqual({
          status: 403,
          code: isEver(name) ? 'notGranted' : 'notForPrograms',
        })
      expect(await outcome(program.change(text, words()))).toEqual({ status: 403, code: 'notGranted' })
      expect(await outcome(program.ask(`/pages/${id}`))).toEqual({ status: 403, code: 'notGranted' })
      expect(await desk.stepOf(id)).toBe(before)
    }
    expect(await outcome(program.create(words()))).toEqual({ status: 403, code: 'notGranted' })
  })

  it('reaches no other endpoint that there is, Payload’s own included', async () => {
    const program = await aProgram({ maker: desk.people.administrator })
    const id = await desk.write()
    const { config } = desk.payload
    const at = (where: string, endpoints: false | readonly { path: string; method: string }[] | undefined) =>
      (endpoints || []).map(
        ({ path, method }) => [method.toUpperCase(), `${where}${path === '/' ? '' : path}`] as const,
      )
    const all = [
      ...at('', config.endpoints),
      ...config.collections.flatMap(({ slug, endpoints }) => at(`/${slug}`, endpoints)),
      ...config.globals.flatMap(({ slug, endpoints }) => at(`/globals/${slug}`, endpoints)),
      ...['', '/service-accounts', '/graphql', '/search?q=a', '/export.ndjson'].map(
        (path) => ['GET', path] as const,
      ),
    ]
    expect(all.length).toBeGreaterThan(200)
    const types = CONTENT_SLUGS.join('|')
    const ofContent = new RegExp(`^/(?:${types}|drafts|transitions)(?:/|$)`)
    const mine = new RegExp(
      `^(?:POST /(?:${types}|drafts|transitions)|(?:GET|PATCH) /[\\w-]+/[0-9a-f-]{24,36}|POST /[\\w-]+/[0-9a-f-]+/transitions/\\w+)$`,
    )
    for (const [method, pattern] of all) {
      const path = pattern.replaceAll(/:id\??|:parentID/g, id).replaceAll(/:\w+\??/g, 'x')
      if (ofContent.test(path) && mine.test(`${method} ${path}`)) continue
      const isRead = method === 'GET'
      const answer = await program.ask(path, { method, ...(!isRead && { body: {} }) })
      // Some are closed to everybody.
      expect(['403 notForPrograms', '404 notFound'], `${method} ${path}`).toContain(
        `${answer.status} ${codeOf(answer)}`,
      )
    }
    const overridden = await program.ask(`/users`, {
      method: 'POST',
      body: {},
      headers: { 'X-HTTP-Method-Override': 'GET' },
    })
    expect(codeOf(overridden)).toBe('notForPrograms')
  })

  it('is nobody where its key is shown past the API, and beside a session nobody but itself', async () => {
    const program = await aProgram({ maker: desk.people.administrator })
    const id = await desk.write()
    const Authorization = `Bearer ${program.key}`
    for (const path of ['/users', '/search?q=page', `/pages/${id}/transitions`, `/pages/${id}?draft=true`])
      expect([401, 403, 404], path).toContain((await rest(path, { headers: { Authorization } })).status)
    expect((await rest(`/pages/${id}/by-program`, { token: desk.people.author.token })).status).toBe(404)
    const cookie = { cookie: `payload-token=${everybody.token}` }
    const wrong = writeServiceKey({ publicId: 'a'.repeat(16), secret: 'b'.repeat(64) })
    expect(await outcome(rest('/users', { key: wrong, headers: cookie }))).toEqual(ended)
    expect(await outcome(program.ask('/users', { headers: cookie }))).toEqual({
      status: 403,
      code: 'notForPrograms',
    })
  })

  it.each(['maker', 'holder', 'rotator', 'former holder'] as const)(
    'whose %s holds every permission: they review and validate nothing that it wrote',
    async (who) => {
      const { administrator, author } = desk.people
      const maker = who === 'maker' ? everybody : administrator
      const holder = who === 'holder' || who === 'former holder' ? everybody : author
      const program = await aProgram({ maker, holder })
      let { key } = program
      if (who === 'rotator')
        ({ key } = await makeKey(await program.req(everybody), program.id, { days: 1, endsBefore: 'now' }))
      if (who === 'former holder') {
        const body = { name: 'It', holder: author.id, grants: { pages: USUAL_ACTS } }
        const change = { method: 'POST', body, token: administrator.token }
        expect((await rest(`/service-accounts/${program.id}/change`, change)).status).toBe(200)
        const accept = { method: 'POST', body: {}, token: author.token }
        expect((await rest(`/service-accounts/${program.id}/accept`, accept)).status).toBe(200)
      }
      const { body } = await rest('/pages?locale=en', { method: 'POST', body: words(), key })
      const { id } = body as { id: string }
      await desk.act('author', 'requestReview', id)
      const decide = async (name: string) =>
        outcome(
          rest(`/pages/${id}/transitions/${name}`, {
            ...{
              method: 'POST',
              token: everybody.token,
              body: { expected: await desk.stepOf(id), reason: 'r' },
            },
          }),
        )
      expect(await decide('requestValidation')).toEqual({ status: 403, code: 'fourEyes' })
      await desk.act('reviewer', 'requestValidation', id)
      expect(await decide('validate')).toEqual({ status: 403, code: 'fourEyes' })
      expect(await decide('validateAndPublish')).toEqual({ status: 403, code: 'fourEyes' })
      expect((await decide('publishUrgently')).status).toBe(200)
      expect(await decide('confirm')).toEqual({ status: 403, code: 'fourEyes' })
      expect(await refusalBy(desk.act('validator', 'confirm', id))).toBe('done')
    },
  )

  it('takes nobody out of a text who has not agreed to answer for it, and its key waits for them', async () => {
    const { administrator, reviewer, validator } = desk.people
    const program = await aProgram({ maker: administrator })
    const name = async ({ id: holder }: Person) =>
      rest(`/service-accounts/${program.id}/change`, {
        ...{ method: 'POST', token: administrator.token },
        body: { name: 'It', holder, grants: { pages: USUAL_ACTS } },
      })
    const accept = async ({ token }: Person) =>
      (await rest(`/service-accounts/${program.id}/accept`, { method: 'POST', body: {}, token })).status
    for (const person of [reviewer, validator]) {
      expect((await name(person)).status).toBe(200)
      expect(await outcome(program.create(words()))).toEqual(ended)
    }
    expect(await Promise.all([reviewer, administrator].map(accept))).toEqual([404, 404])
    await name(administrator)
    const { id } = (await program.create(words())).body as { id: string }
    expect((await desk.load(id)).contributors.sort()).toEqual([administrator.id, program.id].sort())
    await name(reviewer)
    expect([await accept(reviewer), await accept(reviewer)]).toEqual([200, 200])
    const { expected } = (await program.change({ id, expected: '1' }, { body: aText('More') })).body
    expect((await program.act('requestReview', { id, expected })).status).toBe(200)
    expect(await refusalBy(desk.act('reviewer', 'requestValidation', id))).toBe('403 fourEyes')
  })

  it('with leave to publish makes public what was validated, and nothing else', async () => {
    const program = await aProgram({ maker: desk.people.administrator, grants: { pages: PROGRAM_ACTS } })
    const { body } = await program.create(words())
    const { id } = body as { id: string }
    expect(await outcome(program.act('publish', { id, expected: '1' }))).toEqual({
      status: 409,
      code: 'state',
    })
    await desk.approve(id)
    const { status } = await program.act('publish', { id, expected: await desk.stepOf(id) })
    expect([status, await desk.facesOf(id)]).toEqual([200, 'published/none'])
  })

  it('gets past no guard by code that writes in its name', async () => {
    const { principal } = await aProgram({ maker: desk.people.administrator, grants: { events: ['save'] } })
    // As our strategy hands a program to Payload.
    const user = principal as never
    const page = await desk.write()
    const attempts = [
      desk.payload.create({ collection: 'pages', data: words(), draft: true, locale: 'en', user }),
      desk.payload.update({ collection: 'pages', id: page, data: words(), draft: true, locale: 'en', user }),
    ]
    for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ status: 403 })
  })
})
