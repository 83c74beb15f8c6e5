import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { PROGRAM_ACTS } from '@/workflow/domain/programs'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'
import { rest } from '../../support/rest'

describe('a parameter that there is not', () => {
  let desk: Desk
  let program: Awaited<ReturnType<typeof aProgram>>
  beforeAll(async () => {
    desk = await aDesk()
    program = await aProgram({
      ...{ maker: desk.people.administrator, grants: { pages: PROGRAM_ACTS, events: PROGRAM_ACTS } },
    })
  })
  const count = async () =>
    (await desk.payload.count({ collection: 'events', overrideAccess: true })).totalDocs
  const event = () => ({ title: `Event ${randomUUID()}` })
  const wrongIn = ({ body, status }: Awaited<ReturnType<typeof rest>>) => [
    status,
    ...(body as { errors: { code: string; path?: string }[] }).errors.map(
      ({ code, path }) => `${path} ${code}`,
    ),
  ]

  it('moves no text: with a key and with a session, “dryRun” on the transition of one text is refused', async () => {
    const id = await desk.write()
    await desk.approve(id)
    const expected = await desk.stepOf(id)
    const address = `/pages/${id}/transitions/publish`
    for (const name of ['dryRun', 'dryrun', 'foo', 'locale']) {
      const query = `${address}?${name}=true`
      const sent = { method: 'POST', body: {}, headers: { 'If-Match': `"${expected}"` } }
      for (const answer of [
        await program.ask(query, sent),
        await rest(query, { ...sent, token: desk.people.author.token, isWhole: true }),
      ]) {
        expect(wrongIn(answer), query).toEqual([400, `${name} unknownParameter`])
        expect(answer.text.includes('POST /api/transitions'), query).toBe(/dryrun/i.test(name))
      }
    }
    expect(await desk.facesOf(id)).toBe('none/validated')
  })

  it.each([
    ['/events?dryrun=true', 'dryrun unknownParameter', 'dryRun'],
    ['/events?dry_run=true', 'dry_run unknownParameter', 'dryRun'],
    ['/events?foo=1', 'foo unknownParameter', 'locale, dryRun'],
    ['/events?draft=true', 'draft unknownParameter', 'locale, dryRun'],
    ['/events?select[title]=true', 'select unknownParameter', 'locale, dryRun'],
    ['/events?dryRun=false&dryRun=true', 'dryRun malformedQuery', 'once'],
    ['/events?dryRun[]=true', 'dryRun malformedQuery', 'without brackets'],
    ['/events?dryRun=false&dryRun[0]=true', 'dryRun malformedQuery', 'once'],
    ['/events?locale[]=fr', 'locale malformedQuery', 'without brackets'],
    ['/drafts?dryRun[]=true', 'dryRun malformedQuery', 'without brackets'],
    ['/transitions?dryRun[]=true', 'dryRun malformedQuery', 'without brackets'],
    ['/events?locale=all', 'locale malformedQuery', 'one language'],
    ['/drafts?dryrun=true', 'dryrun unknownParameter', 'dryRun'],
    ['/transitions?dryrun=false', 'dryrun unknownParameter', 'dryRun'],
  ])('is named to a program with the nearest, and nothing is stored: %s', async (path, wrong, advice) => {
    const before = await count()
    const id = await desk.write()
    const body = {
      '/drafts': { collection: 'events', documents: [event()] },
      '/transitions': {
        items: [{ collection: 'pages', id, transition: 'requestReview', expected: '1' }],
      },
    }[path.split('?')[0] ?? '']
    const answer = await program.ask(path, { method: 'POST', body: body ?? event() })
    expect(wrongIn(answer), answer.text).toEqual([400, wrong])
    expect(answer.text).toContain(advice)
    expect([await count(), await desk.facesOf(id)]).toEqual([before, 'none/draft'])
  })

  it('is named to a program that changes or reads a text', async () => {
    const { body } = await program.create(event(), { to: 'events' })
    const { id } = body as { id: string }
    for (const query of ['dryrun=true', 'locale=all', 'foo=1', 'expected=1&expected=1'])
      expect(
        (
          await program.ask(`/events/${id}?${query}`, {
            ...{ method: 'PATCH', body: { title: 'Anew' }, headers: { 'If-Match': '"1"' } },
          })
        ).status,
        query,
      ).toBe(400)
    for (const query of ['asOf=2026-01-01T00:00:00Z', 'depth=1', 'select[title]=true', 'draft=true'])
      expect((await program.ask(`/events/${id}?${query}`)).status, query).toBe(400)
    const blind = { method: 'PATCH', body: { title: 'Anew' }, headers: { 'If-Match': '*' } }
    expect(wrongIn(await program.ask(`/events/${id}`, blind))).toEqual([
      428,
      'undefined preconditionRequired',
    ])
    const read = await program.ask(`/events/${id}?locale=en`)
    expect([read.status, (read.body as { expected?: string }).expected]).toEqual([200, '1'])
    const named = { method: 'PATCH', body: { summary: 'Anew' } }
    expect((await program.ask(`/events/${id}?expected=1`, named)).status).toBe(200)
    expect((await program.ask(`/events/${id}?expected=1`, named)).status).toBe(409)
  })

  it('is refused of a session where it is surely a slip, whatever is written; what the desk sends is not', async () => {
    const { token } = desk.people.author
    const before = await count()
    const post = (path: string, body: object = event()) =>
      rest(path, { method: 'POST', body, token, isWhole: true })
    for (const name of ['dryRun', 'dryrun', 'dry_run', 'Dry-Run', 'externalId', 'idempotency_key'])
      for (const path of [
        '/events',
        '/events/import',
        '/events/bulk',
        '/releases',
        `/events/${randomUUID()}`,
      ])
        expect(wrongIn(await post(`${path}?draft=true&${name}=true`)), path).toEqual([
          400,
          `${name} unknownParameter`,
        ])
    expect(wrongIn(await post('/transitions?dryrun=true', { items: [] }))).toEqual([
      400,
      'dryrun unknownParameter',
    ])
    expect(await count()).toBe(before)
    const desks = 'draft=true&depth=0&locale=en&fallback-locale=null&autosave=false&uploadEdits[x]=1'
    expect((await post(`/events?${desks}`)).status).toBe(201)
  })

  it('in brackets or twice is not passed over: no session writes in another language, or over a step, for it', async () => {
    const { token } = desk.people.author
    const id = await desk.write()
    const save = (query: string) =>
      rest(`/pages/${id}?${query}`, { method: 'PATCH', body: { summary: 'Anew' }, token, isWhole: true })
    for (const [query, name] of [
      ['locale[]=fr', 'locale'],
      ['locale=en&locale=fr', 'locale'],
      ['locale=en&expected[]=9', 'expected'],
    ] as const)
      expect(wrongIn(await save(query)), query).toEqual([400, `${name} malformedQuery`])
    expect(await desk.stepOf(id)).toBe('1')
    expect((await save('locale=en&expected=1')).status).toBe(200)
  })

  it('is not made of what is no text: 404 where a word stands in the place of its id', async () => {
    for (const method of ['GET', 'PATCH'])
      expect(
        wrongIn(
          await program.ask('/events/nope', {
            ...{ method, headers: { 'If-Match': '"1"' }, ...(method === 'PATCH' && { body: {} }) },
          }),
        ),
      ).toEqual([404, 'undefined notFound'])
    expect((await program.ask('/events/count')).status).toBe(403)
  })
})
