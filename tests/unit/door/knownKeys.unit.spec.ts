import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createInOneThread } from '@/door/open'
import { createSources } from '@/door/source'
import { requestContext } from '@/lib/requestContext'
import { newServiceKey, writeServiceKey } from '@/lib/serviceKey'

const good = [newServiceKey(), newServiceKey()].map(writeServiceKey)
const revoked = new Set<string>()

/** As the application does: it looks at the key, and says what it found. */
const server = createInOneThread({
  handle: ({ headers }, response) => {
    const context = requestContext.getStore()
    const shown = headers.authorization?.slice('Bearer '.length)
    const holds = shown !== undefined && good.includes(shown) && !revoked.has(shown)
    if (context && shown) context.serviceKey = holds ? 'holds' : 'fails'
    response.statusCode = shown && !holds ? 401 : 200
    response.end('{}')
    return Promise.resolve()
  },
  peers: { ...createSources({ trusted: ['127.0.0.1'], now: Date.now }), isSecure: false },
  hasSession: () => false,
  actions: undefined,
  isDevice: () => false,
  answersPerMinute: 5,
})
const ask = async (from: string, key?: string) => {
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/api/pages/x`, {
    headers: { 'X-Forwarded-For': from, ...(key && { authorization: `Bearer ${key}` }) },
  })
  const left = /r=(\d+)/.exec(answer.headers.get('ratelimit') ?? '')?.[1]
  return [answer.status, Number(left), await answer.text()] as const
}
const statuses = async (times: number, from: string, key?: string) => {
  const all = []
  for (let n = 0; n < times; n++) all.push((await ask(from, key))[0])
  return all
}

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => server.close())

it('counts a key by itself once it has held, at whatever address, and tells others at that address apart', async () => {
  const office = '192.0.2.1'
  expect(await statuses(2, office, good[0])).toEqual([200, 200])
  expect(await statuses(1, office, good[1])).toEqual([200])
  // Of the address, the first request of each key was counted.
  expect(await statuses(4, office)).toEqual([200, 200, 200, 429])
  expect(await statuses(5, office, good[0])).toEqual([200, 200, 200, 200, 429])
  // The same key elsewhere is the same key; the other one has its own.
  const [status, , said] = await ask('192.0.2.2', good[0])
  expect([status, said]).toEqual([429, expect.stringContaining('for one key')])
  expect((await ask(office, good[1])).slice(0, 2)).toEqual([200, 4])
})

it('holds whoever invents keys as a stranger, and spends nobody’s limit with them', async () => {
  const stranger = '192.0.2.3'
  const invented = () => writeServiceKey(newServiceKey())
  const answers = []
  for (let n = 0; n < 7; n++) answers.push((await ask(stranger, invented()))[0])
  expect(answers).toEqual([401, 401, 401, 401, 401, 429, 429])
  const known = good[1] ?? ''
  // The public half of a key that holds, with another secret.
  const publicId = known.split('_')[1] ?? ''
  const alike = writeServiceKey({ publicId, secret: newServiceKey().secret })
  const before = (await ask('192.0.2.4', known))[1]
  await statuses(3, '192.0.2.5', alike)
  await statuses(3, '192.0.2.5', `${known.slice(0, -1)}x`)
  expect((await ask('192.0.2.4', known))[1]).toBe(before - 1)
})

it('forgets a key that holds no longer: it counts as its address again', async () => {
  const key = writeServiceKey(newServiceKey())
  good.push(key)
  expect(await statuses(2, '192.0.2.6', key)).toEqual([200, 200])
  revoked.add(key)
  expect(await statuses(1, '192.0.2.7', key)).toEqual([401])
  expect(await statuses(6, '192.0.2.7', key)).toEqual([401, 401, 401, 401, 401, 429])
})
