import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { housekeeping } from '@/jobs/housekeeping'
import { doNext, stand } from '@/jobs/kinds'
import { MOST_ANSWERS_KEPT } from '@/workflow/domain/programs'
import type * as programs from '@/workflow/domain/programs'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'

const CLOCK = vi.hoisted(() => ({ file: '' }))
// Before the first import of the application, which reads its environment once.
await vi.hoisted(async () => {
  const [{ mkdtempSync, writeFileSync: write }, { tmpdir }] = await Promise.all([
    import('node:fs'),
    import('node:os'),
  ])
  CLOCK.file = `${mkdtempSync(`${tmpdir()}/fora-clock-`)}/clock`
  write(CLOCK.file, '2031-02-03T04:05:06.000Z')
  process.env.TEST_CLOCK_FILE = CLOCK.file
})
const DAY_S = 24 * 60 * 60
const BEGIN = Date.parse('2031-02-03T04:05:06.000Z')
/** Seconds after the beginning. */
const setClock = (seconds: number): void =>
  writeFileSync(CLOCK.file, new Date(BEGIN + seconds * 1000).toISOString())

/** As few as can be written here: an answer more is refused. */
const MOST = 3
vi.mock('@/workflow/domain/programs', async (importOriginal) => ({
  ...(await importOriginal<typeof programs>()),
  MOST_ANSWERS_KEPT: 3,
}))

describe('the answer to a request with an Idempotency-Key', () => {
  let desk: Desk
  let program: Awaited<ReturnType<typeof aProgram>>
  beforeAll(async () => {
    desk = await aDesk()
  })
  beforeEach(async () => {
    setClock(0)
    program = await aProgram({ maker: desk.people.administrator })
  })

  const codeOf = ({ body }: { body: unknown }) => (body as { errors: { code: string }[] }).errors[0]?.code
  const event = () => ({ title: `Event ${randomUUID()}`, kind: 'conference' })
  const make = (key: string | undefined, body: object = event()) =>
    program.ask('/events?locale=en', { method: 'POST', body, headers: key ? { 'Idempotency-Key': key } : {} })
  const events = async () =>
    (await desk.payload.count({ collection: 'events', overrideAccess: true })).totalDocs
  const kept = async () =>
    (
      await desk.payload.db.count({
        collection: 'program-requests',
        where: { account: { equals: program.id } },
      })
    ).totalDocs

  it('is given again for a day, and then the key is a new one', async () => {
    const [key, body, before] = [randomUUID(), event(), await events()]
    const first = await make(key, body)
    setClock(DAY_S - 1)
    const again = await make(key, body)
    expect([again.status, again.body]).toEqual([201, first.body])
    expect([(await make(key)).status, await events()]).toEqual([422, before + 1])
    setClock(DAY_S)
    const later = event()
    const next = await make(key, later)
    expect([next.status, await events()]).toEqual([201, before + 2])
    expect((await make(key, later)).body).toEqual(next.body)
    const other = await make(key)
    expect([other.status, codeOf(other), await events()]).toEqual([422, 'otherRequest', before + 2])
  })

  it('is given again for a day where texts were moved, too', async () => {
    const id = await desk.write()
    const items = [{ collection: 'pages', id, transition: 'requestReview', expected: '1' }]
    const headers = { 'Idempotency-Key': randomUUID() }
    const move = () => program.ask('/transitions', { method: 'POST', body: { items }, headers })
    const first = await move()
    setClock(DAY_S - 1)
    expect(await move()).toMatchObject({ status: 200, body: first.body })
    setClock(DAY_S)
    // It is looked at anew: the text is elsewhere now.
    expect((await move()).status).toBe(409)
    expect(await desk.stepOf(id)).toBe('2')
  })

  it('is removed in the night after', async () => {
    await make(randomUUID())
    await stand(desk.payload, housekeeping)
    setClock(DAY_S + 1)
    await doNext(desk.payload, housekeeping)
    expect(await kept()).toBe(0)
  })

  it('is kept for so many alone, and who sends more is told when there is room', async () => {
    expect(MOST_ANSWERS_KEPT).toBe(MOST)
    const keys = Array.from({ length: MOST }, () => randomUUID())
    const [oldest = {}, ...others] = keys.map(event)
    for (const [at, body] of [oldest, ...others].entries()) {
      setClock(at * 100)
      expect((await make(keys[at], body)).status).toBe(201)
    }
    const [before, one, body] = [await events(), randomUUID(), event()]
    const full = await make(one, body)
    expect([full.status, codeOf(full)]).toEqual([429, 'tooManyRequests'])
    // The oldest was given 200 seconds before.
    const wait = DAY_S - 200
    expect(full.headers.get('retry-after')).toBe(String(wait))
    const id = await desk.write()
    const moved = await program.ask(`/pages/${id}/transitions/requestReview`, {
      ...{ method: 'POST', body: { expected: '1' }, headers: { 'Idempotency-Key': randomUUID() } },
    })
    expect([moved.status, moved.headers.get('retry-after')]).toEqual([429, String(wait)])
    expect([await desk.stepOf(id), await events(), await kept()]).toEqual(['1', before, MOST])

    // What was answered is answered, and what needs no key is done.
    expect((await make(keys[0], oldest)).status).toBe(201)
    expect([(await make(undefined)).status, await events()]).toEqual([201, before + 1])

    setClock(200 + wait - 1)
    const early = await make(one, body)
    expect([early.status, early.headers.get('retry-after')]).toEqual([429, '1'])
    setClock(200 + wait)
    expect([(await make(one, body)).status, await events()]).toEqual([201, before + 2])
  })
})
