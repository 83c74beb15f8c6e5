import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aText } from '../support/desk/aText'
import { atTheDesk } from '../support/http/atTheDesk'
import { jsonOf } from '../support/http/jsonOf'
import { read, type Reading } from '../support/http/reading'
import { startSeededServer, type TestServer } from '../support/http/startSeededServer'
import { howMuch, isProof } from '../support/howMuch'

const TEXTS = howMuch('textsOfRelease')
const READINGS = howMuch('readingsOfRelease')
const READERS = 4
const MINUTE = 60_000

const Made = z.object({ id: z.string() })
const Saved = z.object({ doc: Made })
const Contents = z.object({ expected: z.string(), blocked: z.number(), state: z.string() })

let server: TestServer
let desk: Awaited<ReturnType<typeof atTheDesk>>
beforeAll(async () => {
  server = await startSeededServer()
  desk = await atTheDesk(server)
})
afterAll(() => server.remove())

const post = (address: string, body: object) => desk.as('author', address, { method: 'POST', body })

/** A forum that comes first in each list, as it is after an act of this test. */
const aForum = (number: number, act: number) => ({
  title: `AAA forum ${String(number).padStart(2, '0')}, after act ${act} of this test`,
  summary: `What it is, after act ${act} of this test.`,
  kind: 'committee',
  dimensions: ['technical'],
  topics: ['telecommunications'],
  body: aText(`Words after act ${act} of this test.`),
})

const aRelease = async (ids: readonly string[]): Promise<string> => {
  const { id } = await jsonOf(Made, post('/api/releases', { name: 'The summit' }))
  for (const forum of ids)
    expect(
      (await post(`/api/releases/${id}/add`, { text: { collection: 'forums', id: forum } })).status,
    ).toBe(200)
  return id
}
const contentsOf = (id: string) => jsonOf(Contents, desk.as('author', `/api/releases/${id}/contents`))
const publish = async (id: string) =>
  post(`/api/releases/${id}/publish`, { expected: (await contentsOf(id)).expected })

/** The acts whose words a reading shows, and how many texts of this test. */
const shows = ({ text }: Reading) => ({
  acts: [...new Set([...text.matchAll(/AAA forum \d\d, after act (\d)/g)].map(([, act]) => act))].join(),
  texts: new Set(text.match(/AAA forum \d\d/g) ?? []).size,
})

const LISTS = ['/forums_en', '/api/forums?limit=100', '/api/forums?limit=50&depth=1']

/** Readers of site and API before, while and after something is done; every fourth asks what nobody has asked before. */
const readWhile = async (work: () => Promise<Response>, atLeast: number) => {
  const readings: Reading[] = []
  let turn = 0
  let isOpen = true
  const reader = async () => {
    while (isOpen) {
      const list =
        LISTS[turn++ % (LISTS.length + 1)] ?? `/api/forums?limit=100&where[slug][not_equals]=n${turn}`
      readings.push(await read(server.url, list))
    }
  }
  const readers = Array.from({ length: READERS }, reader)
  const haveRead = (count: number) =>
    expect.poll(() => readings.length, { timeout: 5 * MINUTE }).toBeGreaterThanOrEqual(count)
  try {
    await haveRead(atLeast / 3)
    const [began, before] = [performance.now(), readings.length]
    const answer = await work()
    const took = { ms: Math.round(performance.now() - began), readings: readings.length - before }
    await haveRead(atLeast)
    return { answer, readings, took }
  } finally {
    isOpen = false
    await Promise.all(readers)
  }
}

describe(`a release of ${TEXTS}`, () => {
  const ids: string[] = []
  const validate = async (act: number) => {
    for (const [number, id] of ids.entries()) {
      if (act > 1) await desk.save(id, aForum(number, act))
      await desk.approve(id)
    }
  }

  it(
    'publishes none while one of them is blocked, and then all in one moment for every reader',
    async () => {
      for (let number = 0; number < TEXTS; number++) {
        const made = post('/api/forums?draft=true&locale=en', aForum(number, 1))
        ids.push((await jsonOf(Saved, made)).doc.id)
      }
      await validate(1)
      const blocked = String(ids.at(-1))
      await desk.save(blocked, { summary: 'Not validated yet, after act 1 of this test.' })
      const first = await aRelease(ids)
      expect((await contentsOf(first)).blocked).toBe(1)
      const refused = await readWhile(() => publish(first), 30)
      expect(refused.answer.status).toBe(422)
      expect(refused.readings.filter((reading) => shows(reading).texts > 0)).toEqual([])

      await desk.approve(blocked)
      const done = await readWhile(() => publish(first), READINGS / 2)
      expect(done.answer.status).toBe(200)
      expectAllOrNone(done.readings, ['', '1'])

      await validate(2)
      const second = await aRelease(ids)
      const changed = await readWhile(() => publish(second), READINGS / 2)
      expect(changed.answer.status).toBe(200)
      expectAllOrNone(changed.readings, ['1', '2'])
      if (isProof) console.info('published in, with so many readings meanwhile', done.took, changed.took)
    },
    (2 + TEXTS / 3) * MINUTE,
  )
})

/** Each reading shows all texts of one act: those before it or those after it. */
function expectAllOrNone(readings: readonly Reading[], acts: readonly string[]) {
  const seen = readings.map((reading) => ({
    address: reading.address.replace(/n=\d+/, 'n'),
    ...shows(reading),
  }))
  const onAPage = (address: string) => (address === '/forums_en' ? Math.min(TEXTS, 20) : TEXTS)
  const mixed = seen.filter(
    ({ acts: shown, address, texts }) =>
      !acts.includes(shown) || (texts !== onAPage(address) && !(texts === 0 && acts.includes(''))),
  )
  expect(mixed.slice(0, 5)).toEqual([])
  // It was read before and after.
  expect(new Set(seen.map(({ acts: shown }) => shown)).size).toBe(2)
}
