import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { expect, it } from 'vitest'
import { createManyByProgram } from '@/workflow/commands/manyDrafts'
import { LONGEST_DRAFT, USUAL_ACTS } from '@/workflow/domain/programs'
import { aDesk } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'

it('a text of several that cannot be read is refused alone, and the others are made', async () => {
  const desk = await aDesk()
  const program = await aProgram({ maker: desk.people.administrator })
  const documents = [
    { externalId: 'a b', title: 'One' },
    'x',
    null,
    { title: '' },
    { externalId: randomUUID(), title: `Event ${randomUUID()}`, bodyHtml: '<p>x<img src="y"></p>' },
  ]
  const answer = await program.ask('/drafts', { method: 'POST', body: { collection: 'events', documents } })
  expect([answer.status, answer.body], answer.text).toMatchObject([
    200,
    {
      ...{ made: 1, refused: 4 },
      results: [
        { result: 'refused', errors: [{ path: 'externalId', code: 'invalid' }] },
        { result: 'refused', errors: [{ path: '', code: 'malformed' }] },
        { result: 'refused', errors: [{ path: '', code: 'malformed' }] },
        { result: 'refused', errors: [{ path: 'title' }] },
        { result: 'made', advice: [{ path: 'bodyHtml' }] },
      ],
    },
  ])
  expect(answer.text).not.toContain('"reason"')
})

it('what is wrong is said by paths as in JSON, from 0, and in words that are not those of a file', async () => {
  const desk = await aDesk()
  const grants = { forums: USUAL_ACTS }
  const program = await aProgram({ maker: desk.people.administrator, grants })
  const [taken, twice, known] = [randomUUID(), randomUUID(), randomUUID()]
  const text = (values: object) => ({ title: `Forum ${randomUUID()}`, ...values })
  const send = (documents: unknown[]) =>
    program.ask('/drafts', { method: 'POST', body: { collection: 'forums', documents } })
  const before = { ...text({ slug: taken }), externalId: known }
  expect((await send([before])).body).toMatchObject({ made: 1 })
  const answer = await send([
    // Known already, and none at all: neither is looked at with the others.
    ...[before, null],
    ...[text({ slug: twice }), text({ slug: taken }), text({ slug: twice })],
    text({ areas: [{ name: 'x' }, { nme: 'y' }], foo: 1 }),
    text({ areas: 'x', invitedTo: ['nobody', 'noone'], parent: 'nobody' }),
    text(Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`f${at}`, 1]))),
  ])
  const { results } = answer.body as {
    results: { index: number; result: string; errors?: { path: string; code: string; message: string }[] }[]
  }
  const wrongAt = (index: number) => results[index]?.errors?.map(({ code, path }) => `${path} ${code}`)
  expect(results.map(({ index, result }) => `${index} ${result}`)).toEqual([
    ...[
      '0 unchanged',
      '1 refused',
      '2 made',
      '3 refused',
      '4 refused',
      '5 refused',
      '6 refused',
      '7 refused',
    ],
  ])
  expect(wrongAt(3)).toEqual(['slug addressTaken'])
  expect(wrongAt(4)).toEqual(['slug addressTwice'])
  expect(results[4]?.errors?.[0]?.message).toContain('“documents.2”')
  expect(wrongAt(5)).toEqual(['areas.1.nme column', 'foo column'])
  expect(results[5]?.errors?.[0]?.message).toContain('“name”')
  expect(wrongAt(6)?.sort()).toEqual([
    ...['areas shape', 'invitedTo.0 relation', 'invitedTo.1 relation', 'parent relation'],
  ])
  const said = results.flatMap(({ errors = [] }) => errors.map(({ message }) => message))
  for (const message of said)
    expect(message).not.toMatch(/\b(rows?|columns?|cells?|files?|import|below|the list)\b/i)
})

it('what the time did not suffice for was not looked at, and each time some are made', async () => {
  const desk = await aDesk()
  const program = await aProgram({ maker: desk.people.administrator })
  const req = await createLocalReq({ locale: 'en', user: program.principal as never }, desk.payload)
  const { config } = desk.payload.collections.events
  const word = randomUUID()
  const documents = Array.from({ length: 24 }, (_, index) => ({
    externalId: `${word}:${index}`,
    // The last would be refused.
    values: { title: `Event ${word} ${index}`, ...(index === 23 && { titel: 'x' }) },
  }))
  const send = async (isDryRun: boolean) => {
    const asked = { config, documents, isDryRun, language: 'en', longestMs: 0 } as const
    const { results } = await createManyByProgram(req, { ...asked, program: program.principal })
    return results.map(({ result }) => result)
  }
  const rest = (length: number) => Array<string>(length).fill('notTried')
  const looked = await send(true)
  expect([looked[0], looked.at(-1)]).toEqual(['fine', 'notTried'])
  expect(await send(false)).toEqual(['made', ...rest(23)])
  expect(await send(false)).toEqual(['unchanged', 'made', ...rest(22)])
})

it('a text that is too long is refused alone, and an address is given once however far apart they stand', async () => {
  const desk = await aDesk()
  const program = await aProgram({ maker: desk.people.administrator })
  const slug = `event-${randomUUID()}`
  const title = () => `Event ${randomUUID()}`
  const documents = [
    { title: title(), slug },
    { title: title(), summary: 'x'.repeat(LONGEST_DRAFT) },
    ...Array.from({ length: 12 }, () => ({ title: title() })),
    { title: title(), slug },
  ]
  for (const query of ['?dryRun=true', '']) {
    const answer = await program.ask(`/drafts${query}`, {
      ...{ method: 'POST', body: { collection: 'events', documents } },
    })
    const { results } = answer.body as { results: { result: string; errors?: { code: string }[] }[] }
    const refused = results.flatMap(({ errors = [] }, index) => errors.map(({ code }) => [index, code]))
    expect(refused, answer.text).toEqual([
      [1, 'tooLong'],
      [14, 'addressTwice'],
    ])
    expect(results.map(({ result }) => result).filter((one) => one !== 'refused')).toEqual(
      Array(13).fill(query ? 'fine' : 'made'),
    )
  }
  const alone = await program.create(documents[1], { to: 'events' })
  expect(alone.status, alone.text).toBe(422)
  expect(alone.body).toMatchObject({ errors: [{ path: '', code: 'tooLong' }] })
})
