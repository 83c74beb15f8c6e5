import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
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
