import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { aDesk } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'

describe('a date that a program sends', () => {
  let program: Awaited<ReturnType<typeof aProgram>>
  let text: { id: string; to: string; expected: string }
  beforeAll(async () => {
    const desk = await aDesk()
    program = await aProgram({ maker: desk.people.administrator })
    const made = await program.create({ title: `Event ${randomUUID()}`, starts: '2027' }, { to: 'events' })
    text = { id: (made.body as { id: string }).id, to: 'events', expected: '1' }
  })

  it.each([
    ['a precision by itself', { precision: 'day' }, 'starts.precision'],
    ['a precision of something else', { text: '2026', precision: 'day' }, 'starts.precision'],
    ['a moment of another day', { text: '2026', value: '2020-01-01T00:00:00Z' }, 'starts.value'],
    ['a moment of a day that there is not', { value: '2026-02-30' }, 'starts.value'],
    ['a number for a moment', { value: '5' }, 'starts.value'],
    ['a moment without its offset', { value: '2026-05-20T14:30' }, 'starts.value'],
    ['a moment of no date', { text: null, value: '2020-01-01T00:00:00Z' }, 'starts.value'],
    ['a day that could be two', '02/03/2026', 'starts'],
    ['an hour that summer time skips', '29 March 2026 02:30', 'starts'],
    ['a time with an offset', '2027-05-20T14:30:00Z', 'starts'],
    ['a date that is none, in its own field', { text: '31 February 2027' }, 'starts.text'],
  ])('is not guessed: %s', async (_, starts, path) => {
    const data = { title: `Event ${randomUUID()}`, timeZone: 'Europe/Brussels', starts }
    for (const answer of [
      await program.create(data, { to: 'events' }),
      await program.ask('/events?dryRun=true', { method: 'POST', body: data }),
      await program.change(text, { starts }),
    ])
      expect([answer.status, answer.body], answer.text).toMatchObject([422, { errors: [{ path }] }])
    if (typeof starts === 'string' && starts.endsWith('Z'))
      expect((await program.change(text, { starts })).text).toContain('20 May 2007 14:30')
  })
})
