import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { USUAL_ACTS } from '@/workflow/domain/programs'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'
import { aText } from '../../support/desk/aText'
import { howMuch } from '../../support/howMuch'
import { rollsBack } from '../../support/testPayload'

type Program = Awaited<ReturnType<typeof aProgram>>
type Told = {
  id: string
  expected: string
  errors: { path?: string; code: string }[]
  existing?: { id: string }
}

/** The bar of the issue is 100, and is proved as such. */
const MANY = howMuch('textsOfProgram')

describe('what a program writes', () => {
  let desk: Desk
  let program: Program
  beforeAll(async () => {
    desk = await aDesk()
    const grants = { pages: USUAL_ACTS, events: USUAL_ACTS, forums: USUAL_ACTS }
    program = await aProgram({ maker: desk.people.administrator, grants })
  })
  const event = (data: object = {}) => ({ title: `Event ${randomUUID()}`, kind: 'conference', ...data })
  const toEvents = (body: object, headers = {}, query = '') =>
    program.ask(`/events?locale=en${query}`, { method: 'POST', body, headers })
  const told = ({ body }: { body: unknown }) => body as Told
  const wrongIn = (answer: { body: unknown }) =>
    told(answer).errors.map(({ code, path }) => `${path} ${code}`)
  const count = async () =>
    (await desk.payload.count({ collection: 'events', overrideAccess: true })).totalDocs
  const made = async (data = {}) => told(await toEvents(event(data)))
  const stored = async (id: string) =>
    (await desk.payload.findByID({
      collection: 'events',
      id,
      depth: 0,
      draft: true,
      locale: 'en',
    })) as unknown as Record<string, unknown>

  /** Each with what it must be told of. */
  const WRONG: [string, object, string[]][] = [
    ['a list that is none', { topics: 'telecommunications' }, ['topics']],
    ['a choice that there is not', { kind: 'party' }, ['kind']],
    ['several for one', { kind: ['conference'] }, ['kind']],
    ['a moment that is none', { starts: { value: 'garbage' } }, ['starts.value']],
    ['a date that is none', { starts: 'the day after' }, ['starts']],
    ['an end before its start', { starts: '2027', ends: 'May 2026' }, ['ends']],
    ['a number for words', { summary: 7 }, ['summary']],
    ['words for a group', { place: 'Tunis' }, ['place']],
    ['a field that there is not', { titel: 'x' }, ['titel']],
    [
      'what the system keeps',
      { version: '9.0', state: 'validated', workflow: {}, _status: 'published', id: 'x' },
      ['version', 'state', 'workflow', '_status', 'id'],
    ],
    ['a text that nobody has', { partOf: randomUUID() }, ['partOf']],
    ['a part that there is not', { place: { town: 'x' } }, ['place.town']],
    [
      'all of it at once',
      { topics: 'x', starts: { value: 'garbage' }, titel: 'x', place: { country: 'XX' } },
      ['topics', 'starts.value', 'titel', 'place.country'],
    ],
  ]

  it.each(WRONG)('is refused as a whole, by the paths of what is wrong: %s', async (_, data, paths) => {
    const { id, expected } = await made({ topics: ['telecommunications'], starts: '2026' })
    const before = [await count(), await stored(id)]
    for (const answer of [
      await toEvents(event(data)),
      await toEvents(event(data), {}, '&dryRun=true'),
      await program.change({ id, expected, to: 'events' }, data),
    ]) {
      expect(answer.status, answer.text).toBe(422)
      expect(
        told(answer)
          .errors.map(({ path }) => path)
          .sort(),
        answer.text,
      ).toEqual([...paths].sort())
    }
    expect([await count(), await stored(id)]).toEqual(before)
  })

  it('can be looked at first, and then nothing is stored', async () => {
    const before = await count()
    const looked = await toEvents(event(), {}, '&dryRun=true')
    expect([looked.status, looked.body]).toEqual([200, { dryRun: true, problems: [] }])
    const { id, expected } = await made({ starts: '2026' })
    const change = { id: `${id}`, expected, to: 'events' }
    const seen = await program.ask(`/events/${id}?locale=en&dryRun=true`, {
      ...{ method: 'PATCH', body: { ends: '2027' }, headers: { 'If-Match': `"${expected}"` } },
    })
    expect([seen.status, seen.body], seen.text).toEqual([200, { dryRun: true, problems: [] }])
    // It is held against what is there.
    const wrong = await program.ask(`/events/${id}?locale=en&dryRun=true`, {
      ...{ method: 'PATCH', body: { ends: '2025' }, headers: { 'If-Match': `"${expected}"` } },
    })
    expect(wrongIn(wrong)).toEqual(['ends invalid'])
    expect(await count()).toBe(before + 1)
    expect((await program.change(change, { ends: '2027', summary: null })).status).toBe(200)
    expect((await toEvents(event(), {}, '&dryRun=maybe')).status).toBe(400)
  })

  it('is changed by whoever says which step they have seen, and by no other', async () => {
    const { id } = await made()
    const blind = await program.change({ id, to: 'events' }, { summary: 'x' })
    expect([blind.status, told(blind).errors[0]?.code]).toEqual([428, 'preconditionRequired'])
    expect(
      (
        await program.ask(`/pages/${await desk.write()}/transitions/requestReview`, {
          method: 'POST',
          body: {},
        })
      ).status,
    ).toBe(428)
    expect((await program.change({ id, expected: '1', to: 'events' }, { summary: 'x' })).status).toBe(200)
    const late = await program.change({ id, expected: '1', to: 'events' }, { summary: 'y' })
    expect([late.status, told(late).expected]).toEqual([409, '2'])
    const both = await Promise.all(
      ['a', 'b'].map((summary) => program.change({ id, expected: '2', to: 'events' }, { summary })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('is made once, however often it is sent with one Idempotency-Key, two at once included', async () => {
    const before = await count()
    const headers = { 'Idempotency-Key': randomUUID() }
    const body = event()
    const both = await Promise.all([toEvents(body, headers), toEvents(body, headers)])
    const [first] = both.filter(({ status }) => status === 201)
    expect(first, JSON.stringify(both.map(({ text }) => text))).toBeDefined()
    for (const { status, body: answer } of both)
      if (status === 201) expect(answer).toEqual(first?.body)
      else expect([409, 503]).toContain(status)
    const again = await toEvents(body, headers)
    expect([again.status, again.body]).toEqual([201, first?.body])
    expect(again.headers.get('etag')).toBe(first?.headers.get('etag'))
    const other = await toEvents(event(), headers)
    expect([other.status, told(other).errors[0]?.code]).toEqual([422, 'otherRequest'])
    expect(await count()).toBe(before + 1)
    const somebody = await aProgram({ maker: desk.people.administrator })
    const theirs = await somebody.ask('/events?locale=en', { method: 'POST', body: event(), headers })
    expect([theirs.status, await count()]).toEqual([201, before + 2])
    expect((await toEvents(event(), { 'Idempotency-Key': 'ü' })).status).toBe(422)
  })

  it('is not made again by a name of the program’s own, which nobody else is told', async () => {
    const externalId = `crm:${randomUUID()}`
    const { id } = await made({ externalId })
    const again = await toEvents(event({ externalId }))
    expect([again.status, told(again).existing?.id]).toEqual([409, id])
    expect(told(await program.ask(`/events/${id}?locale=en`))).toMatchObject({ externalId, expected: '1' })
    const other = await aProgram({ maker: desk.people.administrator })
    expect((await other.ask(`/events/${id}?locale=en`)).text).not.toContain(externalId)
    expect(
      (await other.ask('/events?locale=en', { method: 'POST', body: event({ externalId }) })).status,
    ).toBe(201)
    const both = await Promise.all([0, 1].map(() => toEvents(event({ externalId: `${externalId}/2` }))))
    expect(both.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1)
    // Without transactions the second may meet the unique name.
    if (rollsBack()) {
      const [first, second] = [201, 409].map((status) => both.find((one) => one.status === status))
      expect(second && told(second).existing?.id, second?.text).toBe(first && told(first).id)
    }
    expect((await toEvents(event({ externalId: 'with a blank' }))).status).toBe(422)
    expect((await program.change({ id, expected: '1', to: 'events' }, { externalId: 'x' })).status).toBe(400)
  })

  it('takes relations by address, dates as they are written and words for a text, and its author is the program', async () => {
    const slug = `forum-${randomUUID()}`
    const forum = await desk.payload.create({
      ...{ collection: 'forums', draft: true, locale: 'en', user: desk.people.author.user },
      data: { title: slug, slug },
    })
    const { id } = await made({ forums: [slug], starts: '20 May 2027 14:30', body: 'First.\n\nSecond.' })
    expect(await stored(id)).toMatchObject({
      ...{ forums: [forum.id], starts: { text: '2027-05-20T14:30', precision: 'time' } },
      bodyHtml: '<p>First.</p><p>Second.</p>',
    })
    const lexical = await made({ body: aText('As it is stored') })
    expect(await stored(lexical.id)).toMatchObject({ bodyHtml: '<p>As it is stored</p>' })
    const read = await program.ask(`/events/${id}?locale=en`)
    expect(read.body).toMatchObject({ id, state: 'draft', content: { forums: [forum.id] } })
  })

  it('comes in by the hundred: all that is wrong in one list, and sent again what is mended alone is made', async () => {
    const word = randomUUID().slice(0, 8)
    const all = Array.from({ length: MANY }, (_, index) => ({
      ...event({ title: `Event ${word} ${index}`, starts: `${2000 + index}` }),
      externalId: `${word}:${index}`,
    }))
    const planted: Record<number, [object, string]> = {
      3: [{ kind: 'party' }, 'kind'],
      7: [{ topics: 'telecommunications' }, 'topics'],
      11: [{ starts: { value: 'garbage' } }, 'starts.value'],
      15: [{ starts: '2020', ends: '2019' }, 'ends'],
      16: [{ titel: 'x' }, 'titel'],
      18: [{ forums: ['nobody'] }, 'forums.0'],
    }
    const sent = all.map((one, index) => ({ ...one, ...planted[index]?.[0] }))
    const send = (documents: object[], query = '') =>
      program.ask(`/drafts?locale=en${query}`, { method: 'POST', body: { collection: 'events', documents } })
    type Row = { index: number; result: string; id?: string; errors?: { path: string }[] }
    const rowsOf = ({ body }: { body: unknown }) => (body as { results: Row[] }).results
    const isPlanted = Object.entries(planted).map(([index, [, path]]) => [Number(index), path])
    const wrong = (answer: { body: unknown }) =>
      rowsOf(answer).flatMap(({ errors = [], index }) => errors.map(({ path }) => [index, path]))

    const before = await count()
    const looked = await send(sent, '&dryRun=true')
    expect([looked.status, wrong(looked), await count()], looked.text).toEqual([200, isPlanted, before])
    const first = await send(sent)
    expect(first.body).toMatchObject({
      made: MANY - isPlanted.length,
      refused: isPlanted.length,
      notTried: 0,
    })
    expect(wrong(first)).toEqual(isPlanted)
    const second = await send(all)
    expect(second.body).toMatchObject({ made: isPlanted.length, refused: 0 })
    const results = rowsOf(second).map(({ result }) => result)
    expect(results.filter((result) => result === 'unchanged')).toHaveLength(MANY - isPlanted.length)
    expect(await count()).toBe(before + MANY)
    // Of other words, it is named and left alone.
    const [changed] = rowsOf(await send([{ ...all[0], summary: 'Other' }]))
    expect(changed).toMatchObject({ result: 'exists', id: rowsOf(second)[0]?.id })
    const twice = await send([
      { ...event(), externalId: 'a' },
      { ...event(), externalId: 'a' },
    ])
    expect(rowsOf(twice).map(({ result }) => result)).toEqual(['refused', 'refused'])
    expect((await send(Array.from({ length: 501 }, () => event()))).status).toBe(400)
    const { status } = await program.ask('/drafts', {
      ...{ method: 'POST', body: { collection: 'roles', documents: [{ title: 'x' }] } },
    })
    expect(status).toBe(403)
  })
})
