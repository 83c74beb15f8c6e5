import { once } from 'node:events'
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { heardOf, tellOfChange } from '@/cache/following'
import { shared } from '@/cache/shared'
import { createInOneThread } from '@/door/open'
import { createSources } from '@/door/source'
import { cursorOf } from '@/lib/cursor'
import { requestContext } from '@/lib/requestContext'

const answerAtOnce = (_: IncomingMessage, response: ServerResponse): Promise<void> => {
  const context = requestContext.getStore()
  if (context)
    context.made = { tags: ['collection:events'], until: null, began: shared().store.renders.tick() }
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify({ heard: heardOf() }))
  return Promise.resolve()
}
const application = vi.fn(answerAtOnce)
const server = createInOneThread({
  handle: application,
  peers: { ...createSources({ trusted: ['127.0.0.1'], now: Date.now }), isSecure: false },
  hasSession: () => false,
  actions: undefined,
  isDevice: () => false,
  answersPerMinute: 100_000,
})
const open: ReturnType<typeof ask>[] = []

const get = (path: string, from = '192.0.2.1', method = 'GET') => {
  const { port } = server.address() as AddressInfo
  const asking = ask({ port, path, method, headers: { 'X-Forwarded-For': from } })
  open.push(asking)
  const answer = new Promise<{ status: number; body: string; later?: string | undefined }>(
    (resolve, reject) => {
      asking.on('response', (response) => {
        let body = ''
        response.on('data', (chunk: Buffer) => (body += chunk.toString()))
        response.on('end', () => {
          const { statusCode: status = 0, headers } = response
          resolve({ status, body, ...(headers['retry-after'] && { later: headers['retry-after'] }) })
        })
      })
      asking.on('error', reject)
    },
  )
  answer.catch(() => undefined)
  asking.end()
  return { answer, end: () => asking.destroy() }
}
const pollPath = (wait = 30, seq = heardOf()) =>
  `/api/changes?since=${cursorOf({ seq, at: 'x' })}&wait=${wait}`
const waiting = () =>
  (globalThis as unknown as { foraFollowing: { waiting: Set<unknown> } }).foraFollowing.waiting.size
const untilWaiting = (count: number) => vi.waitFor(() => expect(waiting()).toBe(count), 10_000)
const publish = () => {
  shared().store.invalidate(['collection:events'])
  tellOfChange(heardOf() + 1)
}

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
beforeEach(() => {
  shared().store.clear()
  application.mockReset().mockImplementation(answerAtOnce)
})
afterEach(async () => {
  for (const asking of open.splice(0)) asking.destroy()
  await untilWaiting(0)
})
afterAll(() => server.close())

it('a poll is held, and not worked for, until there is a change', async () => {
  const { answer } = get(pollPath())
  await untilWaiting(1)
  expect(application).not.toHaveBeenCalled()
  publish()
  expect(await answer).toEqual({ status: 200, body: JSON.stringify({ heard: heardOf() }) })
})

it('200 that wait for the same change have the answer made twice, and are told all the same', async () => {
  const path = pollPath()
  const polls = Array.from({ length: 200 }, (_, index) => get(path, `192.0.2.${index % 100}`))
  await untilWaiting(200)
  publish()
  const answers = await Promise.all(polls.map(({ answer }) => answer))
  expect(new Set(answers.map(({ body }) => body))).toEqual(new Set([JSON.stringify({ heard: heardOf() })]))
  // The second one shows that others ask, too; it may have begun before the first was kept.
  expect(application.mock.calls.length).toBeLessThan(10)
})

it('those who were told of one change while the next was on its way come in one after the other', async () => {
  publish()
  const behind = pollPath(30, heardOf() - 1)
  let arrived = 0
  let count = () => {}
  const areHere = new Promise<void>((resolve) => {
    count = () => void (++arrived === 20 && resolve())
  })
  server.on('request', count)
  // The answer to the first is not there before all have asked.
  application.mockImplementation(async (request, response) => {
    await areHere
    return answerAtOnce(request, response)
  })
  const polls = Array.from({ length: 20 }, () => get(behind))
  const statuses = await Promise.all(polls.map(async ({ answer }) => (await answer).status))
  server.off('request', count)
  expect(statuses).toEqual(Array(20).fill(200))
  expect(application.mock.calls.length).toBeLessThan(10)
})

it('a poll ends with its time, and with its client', async () => {
  expect((await get(pollPath(0.05)).answer).status).toBe(200)
  const { end } = get(pollPath())
  await untilWaiting(1)
  end()
  await untilWaiting(0)
  expect(application).toHaveBeenCalledTimes(1)
})

it.each([
  ['no time to wait', () => pollPath(0)],
  ['more than half a minute', () => pollPath(31)],
  ['no number', () => `/api/changes?since=${cursorOf({ seq: heardOf(), at: '' })}&wait=x`],
  ['a cursor that is none', () => '/api/changes?since=x&wait=30'],
  ['a cursor behind which there are changes', () => pollPath(30, heardOf() - 1)],
])('a request with %s is answered at once', async (_, path) => {
  publish()
  expect((await get(path()).answer).status).toBe(200)
})

it('one source holds twenty; beyond it is answered at once, and told when to ask again; others still find room', async () => {
  const path = pollPath()
  for (let count = 0; count < 20; count++) get(path)
  await untilWaiting(20)
  // The second time it is kept ready for everybody: who finds room is told nothing.
  for (let count = 0; count < 3; count++)
    expect(await get(path).answer).toMatchObject({ status: 200, later: '10' })
  expect(await get(pollPath(0), '198.51.100.6').answer).not.toHaveProperty('later')
  publish()
  await untilWaiting(0)
  expect(await get(path, '198.51.100.6').answer).not.toHaveProperty('later')
  for (let count = 0; count < 20; count++) get(pollPath())
  await untilWaiting(20)
  get(pollPath(), '198.51.100.7')
  await untilWaiting(21)
})

it('of copies of everything one source makes one at a time, and hears when to come again', async () => {
  const running: ServerResponse[] = []
  application.mockImplementation((_, response) => {
    response.writeHead(200).write('a line\n')
    running.push(response)
    return Promise.resolve()
  })
  const first = get('/api/export.ndjson')
  await vi.waitFor(() => expect(running).toHaveLength(1))
  expect((await get('/api/export.ndjson').answer).status).toBe(429)
  for (let number = 2; number <= 16; number++) get('/api/export.ndjson', `192.0.2.${number}`)
  await vi.waitFor(() => expect(running).toHaveLength(16), 10_000)
  expect((await get('/api/export.ndjson', '198.51.100.7').answer).status).toBe(429)
  first.end()
  await vi.waitFor(async () => {
    get('/api/export.ndjson', '198.51.100.8')
    await vi.waitFor(() => expect(running).toHaveLength(17), 200)
  }, 10_000)
})

it('who leaves at once takes no place among those who copy', async () => {
  // Strangers wait in line: whoever leaves does so before there is an answer to them.
  const crowd = Array.from({ length: 200 }, (_, index) => get('/api/events', `203.0.113.${index}`))
  const copies = Array.from({ length: 16 }, (_, index) => get('/api/export.ndjson', `192.0.2.${index}`))
  let here = 0
  const count = ({ url = '' }: IncomingMessage) => (here += url.includes('export') ? 1 : 0)
  server.on('request', count)
  await vi.waitFor(() => expect(here).toBe(copies.length), { interval: 1 })
  server.off('request', count)
  for (const { end } of copies) end()
  await Promise.all(crowd.map(({ answer }) => answer))
  await vi.waitFor(async () =>
    expect((await get('/api/export.ndjson', '198.51.100.9').answer).status).toBe(200),
  )
})

it('two polls on one connection that ends keep nobody else waiting', async () => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  const words = `GET ${pollPath(1)} HTTP/1.1\r\nHost: here\r\nX-Forwarded-For: 203.0.113.50\r\n\r\n`
  socket.write(words + words)
  await untilWaiting(2)
  socket.destroy()
  publish()
  await untilWaiting(0)
  const { answer } = get(pollPath(), '198.51.100.10')
  await untilWaiting(1)
  publish()
  expect((await answer).status).toBe(200)
})
