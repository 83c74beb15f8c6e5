import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { askThrough } from '../../support/askAsReader'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { rest } from '../../support/rest'
import { form } from '../../support/writePaths/form'

type Told = { doc: { id: string }; errors: { path: string; code: string; message: string }[] }

describe('what a member of the staff sends of a text, and no field takes', () => {
  let desk: Desk
  let token: string
  beforeAll(async () => {
    desk = await aDesk()
    token = desk.people.author.token
  })
  const send = (method: string, path: string, body: object) =>
    rest(`${path}?draft=true&locale=en`, { method, body, token, isWhole: true })
  const told = ({ body }: { body: unknown }) => body as Told
  const wrongIn = (answer: { status: number; body: unknown }) => [
    answer.status,
    ...told(answer).errors.map(({ code, path }) => `${path} ${code}`),
  ]
  const event = (values: object = {}) => ({ title: `Event ${randomUUID()}`, ...values })
  const count = async () => (await desk.payload.count({ collection: 'events' })).totalDocs

  it.each([
    [{ sumary: 'x' }, ['sumary column']],
    [{ bodyHtml: '<p>x</p>' }, ['bodyHtml needsKey']],
    [{ body: aText('x'), reportHtml: '<p>x</p>' }, ['reportHtml needsKey']],
    [{ externalId: 'mine' }, ['externalId needsKey']],
    [{ place: { citty: 'Bonn' }, starts: { text: '2026', x: 1 } }, ['place.citty column', 'starts.x column']],
    [{ illustration: { en: { captoin: 'x' } } }, ['illustration.en.captoin column']],
    [{ foo: 1, externalId: 'mine' }, ['foo column', 'externalId needsKey']],
  ])('is refused by its name, and nothing is stored: %j', async (more, wrong) => {
    const before = await count()
    expect(wrongIn(await send('POST', '/events', event(more)))).toEqual([422, ...wrong])
    expect(await count()).toBe(before)
    const { doc } = told(await send('POST', '/events', event({ summary: 'Kept' })))
    expect(wrongIn(await send('PATCH', `/events/${doc.id}`, { summary: 'Lost', ...more }))).toEqual([
      ...[422, ...wrong],
    ])
    const kept = await desk.payload.findByID({ collection: 'events', id: doc.id, draft: true, locale: 'en' })
    expect(kept.summary).toBe('Kept')
  })

  it('is said with what to do', async () => {
    const { body } = await send('POST', '/events', event({ sumary: 'x', bodyHtml: '<p>x</p>' }))
    const [field, html] = (body as Told).errors.map(({ message }) => message)
    expect(field).toContain('“summary”')
    expect(html).toMatch(/key of a service account.*“body”/)
    const rows = await send('POST', '/forums', {
      ...event({ areas: [{ name: 'x' }, { nmae: 'x', id: 'row' }] }),
    })
    expect(wrongIn(rows)).toEqual([422, 'areas.1.nmae column'])
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`f${at}`, 1]))
    expect(told(await send('POST', '/events', event(many))).errors).toHaveLength(50)
  })

  it('is no matter of strangers, who are told to sign in', async () => {
    const answer = await rest('/events', { method: 'POST', body: event({ foo: 1 }), isWhole: true })
    expect(wrongIn(answer)).toEqual([401, 'undefined unauthenticated'])
  })

  it('is not what an answer holds, which can be sent back without its HTML', async () => {
    const forum = await desk.payload.create({
      ...{ collection: 'forums', draft: true, locale: 'en' },
      data: { title: `Forum ${randomUUID()}`, areas: [{ name: 'x' }] },
    })
    for (const [path, values] of [
      ['/events', event({ body: aText('x'), forums: [forum.id] })],
      ['/forums', event({ areas: [{ name: 'x' }] })],
    ] as const) {
      const made = told(await send('POST', path, values))
      const query = 'draft=true&locale=en'
      for (const depth of ['0', '1']) {
        const read = await rest(`${path}/${made.doc.id}?${query}&depth=${depth}`, { token, isWhole: true })
        const { bodyHtml: _, reportHtml: __, ...answer } = read.body as Record<string, unknown>
        const back = await send('PATCH', `${path}/${made.doc.id}`, answer)
        expect(back.status, back.text).toBe(200)
      }
      expect((await send('PATCH', `${path}/${made.doc.id}`, { _status: 'draft' })).status).toBe(200)
    }
  })

  describe('of what the system keeps', () => {
    type Answer = Record<string, unknown>
    const made = async () => told(await send('POST', '/events', event({ summary: 'Kept' }))).doc.id
    const readOf = async (id: string, more = '') =>
      (await rest(`/events/${id}?draft=true&locale=en${more}`, { token, isWhole: true })).body as Answer
    const sent = (id: string, body: object, more = '', headers = {}) =>
      rest(`/events/${id}?draft=true&locale=en${more}`, {
        ...{ method: 'PATCH', body, token, isWhole: true, headers },
      })

    it.each([
      [{ version: '9.0' }],
      [{ _status: 'published' }],
      [{ workflow: { state: 'validated' } }],
      [{ id: randomUUID(), createdAt: '2020-01-01T00:00:00.000Z', updatedAt: '2020-01-01T00:00:00.000Z' }],
      [{ language: 'fr', languages: ['fr'], availableLanguages: ['fr'], originalLanguage: 'fr' }],
      [{ publishedAt: '2020-01-01T00:00:00.000Z', url: 'https://example.org/', path: '/x' }],
      [{ documents: { docs: [randomUUID()], hasNextPage: false } }],
    ])('is refused, made or changed, and nothing is stored: %j', async (body) => {
      const id = await made()
      const wrong = Object.keys(body).map((name) => `${name} readOnly`)
      const before = [await count(), await readOf(id)]
      expect(wrongIn(await sent(id, { summary: 'Lost', ...body }))).toEqual([422, ...wrong])
      expect(wrongIn(await send('POST', '/events', event(body)))).toEqual([422, ...wrong])
      expect([await count(), await readOf(id)]).toEqual(before)
    })

    it('is no matter as it stands, so that an answer can be changed and sent back', async () => {
      const id = await made()
      for (const more of ['', '&depth=1', '&labels=true', '&depth=1&labels=true']) {
        const { bodyHtml: _, reportHtml: __, ...answer } = await readOf(id, more)
        const back = await sent(id, { ...answer, summary: `Read ${more}` })
        expect(back.status, back.text).toBe(200)
        expect((await readOf(id)).summary).toBe(`Read ${more}`)
      }
      expect((await sent(id, { _status: 'draft', summary: 'A draft' })).status).toBe(200)
    })

    it('is no matter where no language is named, whatever one’s own is', async () => {
      const id = await made()
      const headers = { 'accept-language': 'fr' }
      const read = await rest(`/events/${id}?draft=true`, { token, isWhole: true, headers })
      const { bodyHtml: _, reportHtml: __, ...answer } = read.body as Answer
      const body = { ...answer, summary: 'In no language' }
      const back = await rest(`/events/${id}`, { method: 'PATCH', body, token, isWhole: true, headers })
      expect(back.status, back.text).toBe(200)
    })

    it('is refused as it stood before somebody else changed the text, whose words stay', async () => {
      const id = await made()
      const { bodyHtml: _, reportHtml: __, ...old } = await readOf(id)
      expect((await sent(id, { summary: 'Theirs' })).status).toBe(200)
      const late = await sent(id, { ...old, summary: 'Mine' })
      expect([late.status, told(late).errors.every(({ code }) => code === 'readOnly')]).toEqual([422, true])
      // Who says which step they have seen hears of the change itself.
      for (const answer of [
        await sent(id, { ...old, summary: 'Mine' }, '&expected=1'),
        await sent(id, { ...old, summary: 'Mine' }, '', { 'if-match': '"1"' }),
      ])
        expect([answer.status, told(answer).errors[0]?.code]).toEqual([409, 'stale'])
      expect(wrongIn(await sent(id, { version: '9.0' }, '&expected=2'))).toEqual([422, 'version readOnly'])
      expect((await readOf(id)).summary).toBe('Theirs')
    })

    it('is said of no text that is not there', async () => {
      expect((await sent(randomUUID(), { version: '9.0' })).status).toBe(404)
    })
  })

  it('passes from a form of the desk, which sends all that it was shown', async () => {
    const { doc } = told(await send('POST', '/events', event({ body: aText('x') })))
    const read = await rest(`/events/${doc.id}?draft=true&locale=en`, { token, isWhole: true })
    const answer = await askThrough(`/events/${doc.id}?draft=true&locale=en`, {
      ...{ method: 'PATCH', headers: { authorization: `JWT ${token}` } },
      body: form({ ...(read.body as object), title: 'From a form', panel: null }),
    })
    expect(answer.status, await answer.text()).toBe(200)
  })
})
