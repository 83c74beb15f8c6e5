import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { MOST_MOVED, MOVED_TOGETHER } from '@/workflow/domain/manyTransitions'
import { PROGRAM_ACTS } from '@/workflow/domain/programs'
import { SEQUENCE_NAMES } from '@/workflow/domain/sequences'
import { TRANSITION_NAMES } from '@/workflow/domain/table'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'
import { ledgersOf } from '../../support/desk/ledgersOf'
import { rest } from '../../support/rest'
import { rollsBack } from '../../support/testPayload'

type Item = {
  collection?: string
  id: string
  transition: string
  expected?: string
  [name: string]: unknown
}
type Told = {
  items: { index?: number; id: string; state: string; expected: string }[]
  errors: { path?: string; code: string }[]
}

describe('several texts moved at once', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })
  const told = ({ body }: { body: unknown }) => body as Told
  const itemOf = async (id: string, transition: string, more: object = {}): Promise<Item> => ({
    ...{ collection: 'pages', id, transition, expected: await desk.stepOf(id) },
    ...more,
  })
  const bodyOf = (items: readonly Item[]) => ({ method: 'POST', body: { items } })
  const move = (who: Who, items: readonly Item[], query = '') =>
    rest(`/transitions${query}`, { ...bodyOf(items), token: desk.people[who].token })
  const wrongIn = (answer: { body: unknown; status: number }) => [
    answer.status,
    ...told(answer).errors.map(({ code, path }) => `${path} ${code}`),
  ]
  const facesOf = (ids: readonly string[]) => Promise.all(ids.map((id) => desk.facesOf(id)))
  const write = (count: number) => Promise.all(Array.from({ length: count }, () => desk.write()))

  it('are moved all, and answered where each stands', async () => {
    const ids = [await desk.write(), await desk.write(), await desk.write()]
    const items = await Promise.all(ids.map((id) => itemOf(id, 'requestReview')))
    const looked = await move('author', items, '?dryRun=true')
    expect([looked.status, looked.body]).toMatchObject([200, { dryRun: true, items: [] }])
    expect(await facesOf(ids)).toEqual(ids.map(() => 'none/draft'))
    const done = await move('author', items)
    expect(done.status, done.text).toBe(200)
    expect(told(done).items).toMatchObject(
      ids.map((id) => ({ id, transition: 'requestReview', state: 'needsReview', expected: '2' })),
    )
    for (const id of ids) {
      await desk.act('reviewer', 'requestValidation', id)
      await desk.act('validator', 'validate', id)
    }
    const published = await move('author', await Promise.all(ids.map((id) => itemOf(id, 'publish'))))
    expect(published.status, published.text).toBe(200)
    expect(await facesOf(ids)).toEqual(ids.map(() => 'published/none'))
  })

  it('are not moved, none of them, where something speaks against one: it is said of each', async () => {
    const [fine, incomplete, stale, theirs, waiting] = [
      ...(await write(1)),
      await desk.write('author', { body: null }),
      ...(await write(3)),
    ] as [string, string, string, string, string]
    await desk.act('author', 'requestReview', waiting)
    const ids = [fine, incomplete, stale, theirs, waiting]
    const items = await Promise.all(ids.map((id) => itemOf(id, 'requestReview')))
    await desk.save('author', stale)
    const before = await Promise.all(ids.map((id) => desk.stepOf(id)))
    const refused = wrongIn(await move('author', [...items, { ...items[0], id: randomUUID() } as Item]))
    expect(refused).toEqual(
      expect.arrayContaining(['items.1.body missing', 'items.2 stale', 'items.4 state', 'items.5 notFound']),
    )
    expect(refused).toHaveLength(5)
    const looked = await move('author', items, '?dryRun=true')
    expect(wrongIn(looked)).toEqual([422, 'items.1.body missing', 'items.2 stale', 'items.4 state'])
    expect(await Promise.all(ids.map((id) => desk.stepOf(id)))).toEqual(before)
  })

  it('are refused each by itself: the log has who was refused what, and nothing of the others', async () => {
    const [fine, stale] = (await write(2)) as [string, string]
    const incomplete = await desk.write('author', { body: null })
    const ids = [incomplete, fine, stale]
    const items = await Promise.all(ids.map((id) => itemOf(id, 'requestReview')))
    await desk.save('author', stale)
    const nowhere = { ...items[0], id: randomUUID() } as Item
    const answers = [await move('author', [...items, nowhere]), await move('author', items, '?dryRun=true')]
    for (const answer of answers) {
      expect(wrongIn(answer).slice(0, 3)).toEqual([422, 'items.0.body missing', 'items.2 stale'])
      expect(told(answer).items).toEqual([
        { index: 0, collection: 'pages', id: incomplete, expected: '1' },
        { index: 2, collection: 'pages', id: stale, expected: '2' },
      ])
      expect(answer.body).not.toHaveProperty('expected')
    }
    const logged = async (id: string) =>
      (await ledgersOf(desk.payload, id)).refusals.map(({ details, name }) => [name, details])
    expect(await logged(incomplete)).toEqual([['requestReview', { code: 'incomplete', status: 422 }]])
    expect(await logged(stale)).toEqual([['requestReview', { code: 'stale', status: 409 }]])
    expect(await logged(fine)).toEqual([])
  })

  it('are refused in a dry run as they would be: with the status of the first', async () => {
    const items = [await itemOf(await desk.write(), 'requestReview')]
    for (const query of ['', '?dryRun=true'])
      expect(wrongIn(await move('reviewer', items, query))).toEqual([403, 'items.0 role'])
  })

  it('are no second way to decide: verdicts, withdrawals and sequences are given one by one', async () => {
    const id = await desk.write()
    const allowed: readonly string[] = MOVED_TOGETHER
    for (const name of [...TRANSITION_NAMES, ...SEQUENCE_NAMES].filter((one) => !allowed.includes(one)))
      for (const who of ['reader', 'validator'] as const)
        expect(wrongIn(await move(who, [await itemOf(id, name)])), name).toEqual([
          400,
          'items.0.transition malformed',
        ])
    // What nobody has validated is not published with others, either.
    const validated = await desk.write()
    await desk.approve(validated)
    const items = [await itemOf(validated, 'publish'), await itemOf(id, 'publish')]
    expect(wrongIn(await move('reader', items))).toEqual([409, 'items.1 state'])
    expect(await desk.facesOf(validated)).toBe('none/validated')
  })

  it('are moved by whoever may move each, and by nobody else', async () => {
    const id = await desk.write()
    const items = [await itemOf(id, 'requestReview')]
    for (const who of ['reviewer', 'validator', 'translator', 'administrator'] as const)
      expect(wrongIn(await move(who, items)), who).toEqual([403, 'items.0 role'])
    expect((await rest('/transitions', bodyOf(items))).status).toBe(401)
    const some = await aProgram({
      maker: desk.people.administrator,
      grants: { pages: ['save', 'requestReview'] },
    })
    const recalled = await desk.write()
    await desk.act('author', 'requestReview', recalled)
    const both = [...items, await itemOf(recalled, 'recall')]
    expect(wrongIn(await some.ask('/transitions', bodyOf(both)))).toEqual([403, 'items.1 notGranted'])
    const other = await aProgram({ maker: desk.people.administrator, grants: { events: PROGRAM_ACTS } })
    expect(wrongIn(await other.ask('/transitions', bodyOf(items)))).toEqual([403, 'items.0 notGranted'])
    // A program reads no people: neither who could decide, nor who was faster.
    const naming = await some.ask('/transitions', bodyOf([{ ...(items[0] as Item), assignee: 'nope' }]))
    const stale = await some.ask('/transitions', bodyOf([{ ...(items[0] as Item), expected: '0' }]))
    expect(wrongIn(naming)).toEqual([422, 'items.0.assignee noColleague'])
    expect(wrongIn(stale)).toEqual([409, 'items.0 stale'])
    for (const { text } of [naming, stale]) expect(text).not.toMatch(/These colleagues|changed this|"who"/)
    expect(await desk.facesOf(id)).toBe('none/draft')
    expect((await some.ask('/transitions', bodyOf(items))).status).toBe(200)
    expect(await desk.facesOf(id)).toBe('none/needsReview')
  })

  it('are named once, with the step that was seen, and not too many', async () => {
    const id = await desk.write()
    const item = await itemOf(id, 'requestReview')
    expect(wrongIn(await move('author', [item, item]))).toEqual([422, 'items.1 twice'])
    const { expected: _, ...unseen } = item
    expect(wrongIn(await move('author', [unseen]))).toEqual([428, 'items.0.expected preconditionRequired'])
    expect(wrongIn(await move('author', []))).toEqual([400, 'items malformed'])
    const many = Array.from({ length: MOST_MOVED + 1 }, () => item)
    expect(wrongIn(await move('author', many))).toEqual([400, 'items malformed'])
    expect(wrongIn(await move('author', [{ ...item, workflow: {} }]))).toEqual([
      400,
      'items.0.workflow malformed',
    ])
    expect(wrongIn(await move('author', [{ ...item, collection: 'users' }]))).toEqual([
      400,
      'items.0.collection malformed',
    ])
  })

  it('may be asked for again by one Idempotency-Key, two at once included', async () => {
    const program = await aProgram({ maker: desk.people.administrator })
    const items = await Promise.all((await write(2)).map((id) => itemOf(id, 'requestReview')))
    const headers = { 'Idempotency-Key': randomUUID() }
    const both = await Promise.all(
      [0, 1].map(() => program.ask('/transitions', { ...bodyOf(items), headers })),
    )
    if (rollsBack()) {
      expect(both.map(({ status }) => status)).toEqual([200, 200])
      for (const { id } of items) expect((await ledgersOf(desk.payload, id)).refusals).toEqual([])
    }
    const again = await program.ask('/transitions', { ...bodyOf(items), headers })
    expect([again.status, told(again).items.map(({ expected }) => expected)]).toEqual([200, ['2', '2']])
    const other = await program.ask('/transitions', { ...bodyOf(items.slice(1)), headers })
    expect(wrongIn(other)).toEqual([422, 'undefined otherRequest'])
    expect(await desk.stepOf(String(items[0]?.id))).toBe('2')
  })

  it('are moved once by one Idempotency-Key where one is moved alone, too', async () => {
    const program = await aProgram({ maker: desk.people.administrator })
    const id = await desk.write()
    const headers = { 'Idempotency-Key': randomUUID() }
    const ask = () =>
      program.ask(`/pages/${id}/transitions/requestReview`, {
        ...{ method: 'POST', body: { expected: '1' }, headers },
      })
    const first = await ask()
    expect([first.status, first.body]).toMatchObject([200, { state: 'needsReview', expected: '2' }])
    const again = await ask()
    expect([again.status, again.body]).toEqual([200, first.body])
    expect((await ledgersOf(desk.payload, id)).refusals).toEqual([])
    const items = [{ collection: 'pages', id, transition: 'requestReview', expected: '1' }]
    const other = await program.ask('/transitions', { ...bodyOf(items), headers })
    expect(wrongIn(other)).toEqual([422, 'undefined otherRequest'])
  })

  it('are moved once by two who ask at once, in whatever order they name them', async () => {
    for (let round = 0; round < 3; round += 1) {
      const ids = await write(4)
      const items = await Promise.all(ids.map((id) => itemOf(id, 'requestReview')))
      const answers = await Promise.all([
        move('author', items),
        move('colleague', [...items].reverse()),
        move('author', items.slice(1, 3)),
      ])
      const done = answers.filter(({ status }) => status === 200)
      // Without transactions, somebody's step may be taken before the other finds out.
      if (!rollsBack()) continue
      expect(done, answers.map(({ text }) => text).join('\n')).toHaveLength(1)
      expect(answers.every(({ status }) => [200, 409].includes(status))).toBe(true)
      const moved = told(done[0] ?? { body: { items: [] } }).items.map(({ id }) => id)
      expect(await facesOf(ids)).toEqual(
        ids.map((id) => (moved.includes(id) ? 'none/needsReview' : 'none/draft')),
      )
    }
  })
})
