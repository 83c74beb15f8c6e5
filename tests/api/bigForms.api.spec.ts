import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atTheDesk } from '../support/http/atTheDesk'
import { callServerFunction } from '../support/http/callServerFunction'
import { startSeededServer, type TestServer } from '../support/http/startSeededServer'

/** How long anybody else may wait meanwhile. Such forms took up to 36 s; what is sent is read in a few tenths. */
const PATIENCE_MS = 2_000

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))
const node = (type: string, more: object) => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  ...more,
})
const words = node('paragraph', {
  children: [{ type: 'text', version: 1, text: 'Words ', format: 0, mode: 'normal' }],
})
const textOf = (paragraphs: number) => ({ root: node('root', { children: many(paragraphs, () => words) }) })
const stateOf = (rows: number) =>
  Object.fromEntries(many(rows, (row) => [`areas.${row}.name`, { value: 'An area of work' }]))

const formState = (args: object) => ({
  name: 'form-state',
  args: {
    ...{ collectionSlug: 'forums', schemaPath: 'forums', operation: 'create', renderAllFields: true },
    ...{ docPermissions: { fields: true }, docPreferences: { fields: {} }, ...args },
  },
})

describe('a form too large for any of ours', () => {
  let server: TestServer
  let token: string
  beforeAll(async () => {
    server = await startSeededServer()
    token = await (await atTheDesk(server)).tokenOf('author')
    // What is done once at first is not what is measured.
    expect((await call(formState({ data: { title: 'One', areas: [{ name: 'Radio' }] } }))).status).toBe(200)
  })
  afterAll(() => server.remove())

  const call = (what: { name: string; args: object }) => callServerFunction(server.url, { ...what, token })

  /** How long the longest wait of somebody else was. */
  const waitsDuring = async (work: Promise<unknown>): Promise<number> => {
    let isOver = false
    let longest = 0
    const ask = async () => {
      while (!isOver) {
        const begin = performance.now()
        await (await fetch(`${server.url}/api/health`)).text()
        longest = Math.max(longest, performance.now() - begin)
      }
    }
    const asking = ask()
    await work
    isOver = true
    await asking
    return longest
  }

  it.each([
    [
      '2,000 rows',
      formState({ data: { areas: many(2_000, () => ({ name: 'A' })) } }),
      '“areas” has 2000 entries',
    ],
    ['120,000 rows', formState({ data: { areas: many(120_000, () => ({})) } }), '“areas” has 120000 entries'],
    ['the state of 60,000 rows', formState({ formState: stateOf(60_000) }), '“formState” has 60000 fields'],
    ['a text of 20,000 parts', formState({ data: { body: textOf(10_000) } }), 'more than 5000 parts'],
    [
      'a document of 20,000 rows to draw',
      {
        name: 'render-document',
        args: {
          ...{
            collectionSlug: 'forums',
            drawerSlug: 'drawer',
            paramsOverride: { segments: ['collections', 'forums', 'create'] },
          },
          initialData: { areas: many(20_000, () => ({ name: 'A' })) },
        },
      },
      '“areas” has 20000 entries',
    ],
  ])('is refused with its reason, and nobody waits for it: %s', async (_, what, reason) => {
    const answering = call(what)
    expect(await waitsDuring(answering)).toBeLessThan(PATIENCE_MS)
    const answer = await answering
    expect({ status: answer.status, text: await answer.text() }).toEqual({
      status: 413,
      text: expect.stringContaining(reason) as string,
    })
  })

  it('is not even read when it is larger than 4 MB', async () => {
    const big = call(formState({ data: { body: textOf(40_000) } })).then(
      ({ status }) => status,
      // The door closes the connection of whoever goes on sending.
      () => 413,
    )
    expect(await waitsDuring(big)).toBeLessThan(PATIENCE_MS)
    expect(await big).toBe(413)
  })
})
