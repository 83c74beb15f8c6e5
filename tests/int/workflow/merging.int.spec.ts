import { beforeAll, describe, expect, it } from 'vitest'
import { merged } from '@/workflow/domain/merge'
import type { Meeting } from '@/workflow/queries/meeting'
import { verifyAudit } from '@/workflow/queries/verify'
import { aCrowd } from '../../support/desk/aCrowd'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { ledgersOf } from '../../support/desk/ledgersOf'
import { rest } from '../../support/rest'

type Values = Record<string, unknown>
type Token = { token: string }

/** What the form of a person holds: the text, and the step that it was read at. */
type Form = { step: string; values: Values }

const opened = async (address: string, { token }: Token, locale = 'en'): Promise<Form> => {
  const query = `draft=true&depth=0&locale=${locale}&fallback-locale=null`
  const { expected } = (await rest(`${address}/transitions`, { token })).body as { expected: string }
  return { step: expected, values: (await rest(`${address}?${query}`, { token })).body as Values }
}
const meet = (address: string, { step, values }: Form, { token }: Token) =>
  rest(`${address}/merge`, { method: 'POST', body: { expected: step, text: values }, token })
const save = (address: string, { step, values }: Form, { token }: Token, locale = 'en') =>
  rest(`${address}?draft=true&depth=0&locale=${locale}&expected=${step}`, {
    ...{ method: 'PATCH', token },
    body: values,
  })
const meetingIn = async (answer: ReturnType<typeof meet>) => (await answer).body as unknown as Meeting
const whoseIn = ({ parts }: Meeting) =>
  Object.fromEntries(parts.map(({ names, whose }) => [names.join('+'), whose]))

/** Saves as the desk does: over a newer text, both are put together first, and then it is tried again. */
const saveMerged = async (address: string, form: Form, person: Token): Promise<number> => {
  for (let { step, values } = form, tries = 1; ; tries++) {
    const { status } = await save(address, { step, values }, person)
    if (status === 200) return tries
    expect(status).toBe(409)
    const meeting = await meetingIn(meet(address, { step, values }, person))
    expect(meeting.isQuiet).toBe(true)
    values = merged(meeting.parts, { mine: values, theirs: meeting.theirs, chosen: new Set() })
    step = meeting.expected
  }
}

describe('two people in one text', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })
  const at = (id: string) => `/pages/${id}`
  const textOf = async (id: string) => (await opened(at(id), desk.people.author)).values

  it('in different fields of a draft: both are kept, and both count as contributors', async () => {
    const id = await desk.write('author', { summary: 'First.' })
    const [mine, theirs] = [
      await opened(at(id), desk.people.author),
      await opened(at(id), desk.people.colleague),
    ]
    theirs.values.body = aText('Their body')
    mine.values.summary = 'My summary.'
    expect((await save(at(id), theirs, desk.people.colleague)).status).toBe(200)
    const before = await ledgersOf(desk.payload, id)
    const meeting = await meetingIn(meet(at(id), mine, desk.people.author))
    expect(meeting).toMatchObject({ isQuiet: true, hasBase: true, draft: 'draft' })
    expect(whoseIn(meeting)).toEqual({ body: 'theirs', summary: 'mine' })
    expect(await ledgersOf(desk.payload, id)).toEqual(before)
    expect(await saveMerged(at(id), mine, desk.people.author)).toBe(2)
    expect(await textOf(id)).toMatchObject({ body: aText('Their body'), summary: 'My summary.' })
    const { contributors } = await ledgersOf(desk.payload, id)
    expect(contributors).toEqual([desk.people.author.id, desk.people.colleague.id].sort())
  })

  it('in the same field: each is shown against what both began with, word by word', async () => {
    const id = await desk.write('author', { summary: 'Two words.' })
    const mine = await opened(at(id), desk.people.author)
    mine.values.summary = 'Three words.'
    await desk.save('colleague', id, { summary: 'Two letters.' })
    const meeting = await meetingIn(meet(at(id), mine, desk.people.author))
    expect(meeting.isQuiet).toBe(false)
    const [part] = meeting.parts
    expect(part).toMatchObject({ names: ['summary'], whose: 'both', label: 'Summary' })
    const marked = (side: 'mine' | 'theirs') =>
      part?.[side]
        .flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))
        .filter(({ mark }) => mark !== 'same')
        .map(({ mark, text }) => `${mark} ${text.trim()}`)
    expect(marked('mine')).toEqual(['removed Two', 'added Three'])
    expect(marked('theirs')).toEqual(['removed words', 'added letters'])
    expect(meeting.theirs).toEqual({ summary: 'Two letters.' })
  })

  it('are asked in any other state than a draft, even in different fields', async () => {
    const id = await desk.write()
    const mine = await opened(at(id), desk.people.author)
    mine.values.summary = 'Mine.'
    await desk.save('colleague', id, { body: aText('Theirs') })
    await desk.act('colleague', 'requestReview', id)
    const inReview = await meetingIn(meet(at(id), mine, desk.people.author))
    expect(inReview).toMatchObject({ isQuiet: false, draft: 'needsReview' })
    expect(whoseIn(inReview)).toEqual({ body: 'theirs', summary: 'mine' })
    await desk.act('author', 'recall', id)
    expect((await meetingIn(meet(at(id), mine, desk.people.author))).isQuiet).toBe(true)
  })

  it('begin with the text of the step that they saw, whatever happened between', async () => {
    const id = await desk.write('author', { summary: 'Public.' })
    await desk.publish(id)
    const mine = await opened(at(id), desk.people.author)
    await desk.save('colleague', id, { summary: 'Discarded.' })
    const onDraft = await opened(at(id), desk.people.author)
    await desk.act('author', 'discardDraft', id, { reason: 'No.' })
    for (const { form, whose } of [
      { form: mine, whose: {} },
      { form: onDraft, whose: { summary: 'theirs' } },
    ])
      expect(whoseIn(await meetingIn(meet(at(id), form, desk.people.author)))).toEqual(whose)
    await desk.save('colleague', id, { summary: 'Newest.' })
    const meeting = await meetingIn(meet(at(id), mine, desk.people.author))
    expect(whoseIn(meeting)).toEqual({ summary: 'theirs' })
    const unknown = await meetingIn(meet(at(id), { ...mine, step: '0' }, desk.people.author))
    expect([whoseIn(unknown), unknown.hasBase]).toEqual([{ summary: 'both' }, false])
  })

  it('keep the rows, the relations and the other languages of a text', async () => {
    const { payload, people } = desk
    const { id: forum } = await payload.create({
      ...{ collection: 'forums', data: { title: `Forum ${Date.now()}` }, draft: true, locale: 'fr' },
      user: people.author.user,
    })
    const { id } = await payload.create({
      ...{ collection: 'roles', draft: true, locale: 'fr', user: people.author.user },
      data: { title: 'Rôle', tasks: [{ task: 'Écrire' }], partners: [{ name: 'Un' }] },
    })
    const address = `/roles/${id}`
    const [mine, theirs] = [
      await opened(address, people.author, 'fr'),
      await opened(address, people.colleague, 'fr'),
    ]
    theirs.values.tasks = [...(theirs.values.tasks as object[]), { task: 'Lire' }]
    theirs.values.forum = forum
    mine.values.partners = [...(mine.values.partners as object[]), { name: 'Deux' }]
    mine.values.title = 'Rôle changé'
    expect((await save(address, theirs, people.colleague, 'fr')).status).toBe(200)
    const meeting = await meetingIn(meet(address, mine, people.author))
    expect(whoseIn(meeting)).toEqual({ forum: 'theirs', partners: 'mine', tasks: 'theirs', title: 'mine' })
    const values = merged(meeting.parts, { mine: mine.values, theirs: meeting.theirs, chosen: new Set() })
    expect((await save(address, { step: meeting.expected, values }, people.author, 'fr')).status).toBe(200)
    expect((await opened(address, people.author, 'fr')).values).toMatchObject({
      ...{ title: 'Rôle changé', forum },
      tasks: [{ task: 'Écrire' }, { task: 'Lire' }],
      partners: [{ name: 'Un' }, { name: 'Deux' }],
    })
  })

  it('who may not save a text learns nothing of it; what is malformed is refused in words', async () => {
    const id = await desk.write()
    const form = await opened(at(id), desk.people.author)
    expect((await rest(`${at(id)}/merge`, { method: 'POST', body: {} })).status).toBe(401)
    expect((await meet(at(id), form, desk.people.reviewer)).status).toBe(403)
    expect((await meet(at('none'), form, desk.people.author)).status).toBe(404)
    const { token } = desk.people.author
    expect((await rest(`${at(id)}/merge`, { method: 'POST', body: { text: 1 }, token })).status).toBe(400)
    const odd = {
      title: { a: 1 },
      body: {
        root: {
          children: [
            null,
            1,
            { children: [[]] },
            { relationTo: '__proto__', value: {} },
            { relationTo: 'media', value: 'x' },
          ],
        },
      },
      meta: [null],
      topics: {},
    }
    expect((await meet(at(id), { ...form, values: odd }, desk.people.author)).status).toBe(200)
    // What no form of ours can hold is not compared: nobody else would be served meanwhile.
    const parts = Array.from({ length: 6_000 }, () => ({ type: 'paragraph', version: 1, children: [] }))
    for (const values of [
      { areas: Array(2_000).fill({ name: 'x' }) },
      { body: { root: { children: parts } } },
    ])
      expect((await meet(at(id), { ...form, values }, desk.people.author)).status).toBe(413)
  })

  it('of ten who save at once, the changes of all are there, one after the other', async () => {
    const crowd = await aCrowd(10, 'author')
    const id = await desk.write('author', { summary: 'None.' })
    const form = await opened(at(id), desk.people.author)
    // Two fields for all, so that most of them are refused; each field is changed by one alone.
    const FIELDS = [{ summary: 'S.' }, { body: aText('B') }, { meta: { title: 'M' } }, { title: `T ${id}` }]
    const tries = await Promise.all(
      crowd.map((person, index) =>
        saveMerged(at(id), { ...form, values: { ...form.values, ...FIELDS[index % FIELDS.length] } }, person),
      ),
    )
    expect(Math.max(...tries)).toBeGreaterThan(1)
    expect(await textOf(id)).toMatchObject(Object.assign({}, ...FIELDS) as object)
    const { acts } = await ledgersOf(desk.payload, id)
    expect(acts.filter((act) => act.startsWith('save by'))).toHaveLength(10)
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })
})
