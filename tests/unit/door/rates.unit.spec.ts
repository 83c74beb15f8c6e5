import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { shared } from '@/cache/shared'
import { createInOneThread } from '@/door/open'
import { createSources } from '@/door/source'
import { requestContext } from '@/lib/requestContext'

const server = createInOneThread({
  handle: (_, response) => {
    const context = requestContext.getStore()
    if (context) context.made = { tags: ['event:1'], until: null, began: shared().store.renders.tick() }
    response.setHeader('Content-Type', 'application/json')
    response.end('{}')
    return Promise.resolve()
  },
  peers: { ...createSources({ trusted: ['127.0.0.1'], now: Date.now }), isSecure: false },
  hasSession: ({ authorization }) => authorization === 'JWT good',
  actions: undefined,
  isDevice: () => false,
  answersPerMinute: 3,
})
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers })

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => server.close())

it('makes so many answers anew for one address in a minute, and says how many are left', async () => {
  const from = { 'X-Forwarded-For': '192.0.2.1' }
  const answers = []
  for (let n = 0; n < 4; n++) answers.push(await get(`/api/events?page=${n}`, from))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
  expect(answers.map(({ headers }) => headers.get('ratelimit')?.replace(/t=\d+/, 't=…'))).toEqual([
    ...['"answers";r=2;t=…', '"answers";r=1;t=…', '"answers";r=0;t=…', '"answers";r=0;t=…'],
  ])
  expect(answers[0]?.headers.get('ratelimit-policy')).toBe('"answers";q=3;w=60')
  const refused = answers[3]
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused?.json()).toMatchObject({ status: 429, errors: [{ code: 'tooManyRequests' }] })

  // Nobody else pays for it: another address, staff, the site with its pictures, whoever runs the server.
  expect((await get('/api/events?page=9', { 'X-Forwarded-For': '192.0.2.2' })).status).toBe(200)
  expect((await get('/api/events?page=9', { ...from, authorization: 'JWT good' })).status).toBe(200)
  expect((await get('/events_en', from)).status).toBe(200)
  expect((await get('/api/health', from)).status).toBe(200)
  expect((await get('/api/media/file/a.png', from)).status).toBe(200)
})

it('does not count what is kept ready, and does not keep how many were left', async () => {
  const from = { 'X-Forwarded-For': '192.0.2.3' }
  const again = { 'X-Forwarded-For': '192.0.2.4' }
  await get('/api/events?kept=1', from)
  const kept = await vi.waitFor(async () => {
    const answer = await get('/api/events?kept=1', again)
    expect(answer.headers.get('cache-status')).toBe('fora; hit')
    return answer
  })
  expect(kept.headers.get('ratelimit')).toBeNull()
  expect(kept.headers.get('ratelimit-policy')).toBeNull()
  for (let n = 0; n < 5; n++) expect((await get('/api/events?kept=1', from)).status).toBe(200)
})
