import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { shared } from '@/cache/shared'
import { createInOneThread } from '@/door/open'
import { createSources } from '@/door/source'
import { requestContext } from '@/lib/requestContext'

const TEXT = 'A page that everybody may read. '.repeat(100)
const { store } = shared()

/** The application: it answers with what it read, and says of what that was made. */
let text = TEXT
const application = vi.fn(async (request: IncomingMessage, response: ServerResponse) => {
  const began = store.renders.tick()
  const read = text
  await beforeAnswer()
  const context = requestContext.getStore()
  if (context && !/^\/(?:unknown|_next)/.test(request.url ?? ''))
    context.made = { tags: ['event:1'], until: null, began }
  if (request.url === '/gone_en') response.statusCode = 410
  if (request.url?.includes('/chunks/')) response.setHeader('Cache-Control', 'public, max-age=1, immutable')
  if (request.url === '/cookie_en') response.setHeader('Set-Cookie', 'a=b')
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('ETag', `"${read.length}"`)
  response.write(read.slice(0, 5))
  response.end(read.slice(5))
})
let beforeAnswer = () => Promise.resolve()

const server = createInOneThread({
  handle: application,
  peers: { ...createSources({ trusted: ['127.0.0.1'], now: Date.now }), isSecure: false },
  hasSession: ({ authorization }) => authorization === 'JWT good',
  actions: undefined,
  isDevice: () => false,
  answersPerMinute: 100_000,
})

type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer; isHit: boolean }
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    ask({ port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
          isHit: response.headers['cache-status'] !== undefined,
        }),
      )
    })
      .on('error', reject)
      .end()
  })
/** The answer to the last of so many who ask one after the other. */
const again = async (path: string, headers: Record<string, string> = {}): Promise<Answer> => {
  for (let n = 0; n < 3; n++) await get(path)
  return get(path, headers)
}

/** The answer as it is kept: it is put there a moment after it was sent. */
const kept = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  vi.waitFor(async () => {
    const answer = await get(path, headers)
    expect(answer.isHit).toBe(true)
    return answer
  })

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => server.close())
beforeEach(() => {
  store.clear()
  text = TEXT
  beforeAnswer = () => Promise.resolve()
  application.mockClear()
})

describe('an answer that everybody may read', () => {
  it.each(['/forums_en', '/events_en?topic=internet-governance', '/api/events?limit=20'])(
    'is made for the first who ask, and then sent as it is (%s)',
    async (path) => {
      const first = await get(path)
      const hit = await kept(path)
      expect(first.isHit).toBe(false)
      expect(hit.body.equals(first.body)).toBe(true)
      application.mockClear()
      await again(path)
      expect(application).not.toHaveBeenCalled()
      for (const name of ['etag', 'cache-control', 'content-type', 'content-security-policy', 'vary'])
        expect(hit.headers[name], name).toBe(first.headers[name])
      expect(hit.headers['x-request-id']).not.toBe(first.headers['x-request-id'])
    },
  )

  it('is sent in the form that was asked for, before it is kept and after', async () => {
    for (const isKept of [false, true]) {
      if (isKept) await kept('/a_en')
      const [br, gzip] = [
        await get('/a_en', { 'accept-encoding': 'gzip, br' }),
        await get('/a_en', { 'accept-encoding': 'gzip, br;q=0' }),
      ]
      expect(String(brotliDecompressSync(br.body))).toBe(TEXT)
      expect(String(gunzipSync(gzip.body))).toBe(TEXT)
      expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip'])
      // The same text in other bytes: another tag.
      expect([br.headers.etag, gzip.headers.etag]).toEqual([`"${TEXT.length}-br"`, `"${TEXT.length}-gzip"`])
      for (const [accept, encoding] of [
        ['br;q=0.1, gzip;q=0.9', 'gzip'],
        ['br;q=0.5, gzip;q=0.5', 'br'],
        ['identity, gzip;q=0.5', undefined],
        ['gzip;q=0.000', undefined],
      ] as const)
        expect((await get('/a_en', { 'accept-encoding': accept })).headers['content-encoding']).toBe(encoding)
    }
  })

  it('is not sent again to who has it, in whatever form, nor with a body to HEAD', async () => {
    for (const isKept of [false, true]) {
      if (isKept) await kept('/b_en')
      for (const tag of [`"${TEXT.length}"`, `W/"${TEXT.length}"`, '*']) {
        const { body, headers, status } = await get('/b_en', { 'if-none-match': tag })
        expect([status, body.length, headers['content-type']]).toEqual([304, 0, undefined])
      }
      for (const encoding of ['br', 'gzip']) {
        const tag = `"${TEXT.length}-${encoding}"`
        for (const accept of [encoding, 'identity']) {
          const asked = { 'if-none-match': tag, 'accept-encoding': accept }
          const { headers, status } = await get('/b_en', asked)
          expect([status, headers.etag]).toEqual([304, tag])
        }
      }
      expect((await get('/b_en', { 'if-none-match': '"other"' })).status).toBe(200)
    }
    const head = await get('/b_en', {}, 'HEAD')
    expect([head.isHit, head.status, head.body.length]).toEqual([true, 200, 0])
    expect(head.headers['content-length']).toBe(String(TEXT.length))
  })

  it('is the same for a cookie that means nothing, and of the site for a token that nobody signed', async () => {
    await kept('/c_en', { cookie: 'a=b' })
    await kept('/api/forums', { authorization: 'Basic x' })
    // Also before it is kept, the application is not told of them.
    await get('/d_en', { cookie: 'a=b', authorization: 'JWT x' })
    const { headers } = application.mock.lastCall?.[0] ?? {}
    expect([headers?.cookie, headers?.authorization]).toEqual([undefined, undefined])
  })

  it('is a file of the build for whoever signed in, too: it is compressed once', async () => {
    const signedIn = { authorization: 'JWT good', cookie: 'a=b', 'accept-encoding': 'gzip' }
    const { body, headers } = await kept('/_next/static/chunks/a.js', signedIn)
    expect([headers['content-encoding'], String(gunzipSync(body))]).toEqual(['gzip', TEXT])
    expect(application.mock.lastCall?.[0].headers.cookie).toBeUndefined()
    const notKept = ['/_next/static/chunks/a.js?x=1', '/_next/static/changes.js', '/_next/data/chunks/a.js']
    for (const path of notKept) expect((await again(path, signedIn)).isHit, path).toBe(false)
    expect((await get('/_next/static/chunks/a.js', { range: 'bytes=0-1' })).isHit).toBe(false)
  })

  it('is never what somebody gets who signed in, or says so', async () => {
    await kept('/api/forums')
    for (const token of ['JWT good', 'JWT x', 'Bearer x', 'Bearer', 'Token x', 'users API-Key x'])
      expect((await again('/api/forums', { authorization: token })).isHit).toBe(false)
  })

  it('is whole for who asks for a part of what is no file, and no less ready for it', async () => {
    for (const path of ['/api/forums', '/h_en']) {
      const { body, status } = await kept(path, { range: 'bytes=0-1', cookie: 'payload-token=x' })
      expect([status, body.length]).toEqual([200, TEXT.length])
    }
  })

  it('is never a file: many large ones at once would be held in memory', async () => {
    let answer = () => {}
    application.mockImplementationOnce(async (_, response) => {
      response.setHeader('x-fora-length', '4')
      // The first part leaves before there is a second one.
      response.write('part')
      await new Promise<void>((resolve) => (answer = resolve))
      response.end()
    })
    const { port } = server.address() as AddressInfo
    await new Promise<void>((resolve, reject) => {
      ask({ port, path: '/api/media/file/a.pdf' }, (response) => {
        // What Next takes off, the door puts on.
        expect(response.headers).toMatchObject({ 'content-length': '4' })
        expect(response.headers).not.toHaveProperty('x-fora-length')
        response.once('data', () => answer())
        response.on('end', resolve)
      })
        .on('error', reject)
        .end()
    })
  })

  it.each([
    ['is gone', '/gone_en'],
    ['sets a cookie', '/cookie_en'],
    ['was made of nobody knows what', '/unknown_en'],
    ['has a query that changes nothing', '/e_en?x=1'],
  ])('is made anew each time where it %s', async (_, path) => {
    const { isHit } = await again(path)
    expect(isHit).toBe(false)
    expect(application).toHaveBeenCalledTimes(4)
  })

  it('is kept of the API when it is asked for the second time, so that inventions fill nothing', async () => {
    for (let n = 0; n < 50; n++) await get(`/api/events?where[title][equals]=${n}`)
    expect(store.size().entries).toBe(0)
  })

  it('is gone with the change that it shows', async () => {
    await kept('/f_en')
    text = 'Changed.'
    store.invalidate(['event:2'])
    expect((await get('/f_en')).isHit).toBe(true)
    store.invalidate(['event:1'])
    const { body, isHit } = await get('/f_en')
    expect([isHit, String(body)]).toEqual([false, 'Changed.'])
  })

  it('is thrown away when a change came while it was made', async () => {
    beforeAnswer = () => {
      text = 'Changed.'
      store.invalidate(['event:1'])
      beforeAnswer = () => Promise.resolve()
      return Promise.resolve()
    }
    expect(String((await get('/g_en')).body)).toBe(TEXT)
    expect(String((await get('/g_en')).body)).toBe('Changed.')
  })

  it('is not sent while a change could not be applied', async () => {
    await kept('/h_en')
    store.setSuspended(true)
    try {
      expect((await again('/h_en')).isHit).toBe(false)
    } finally {
      store.setSuspended(false)
    }
  })
})
