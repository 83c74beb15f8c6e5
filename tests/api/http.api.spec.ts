import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CONTENT_SLUGS } from '@/contentTypes'
import { signIn } from '../support/http/signIn'
import { type BuiltServer, startBuiltServer } from '../support/startBuiltServer'

const JSON_TYPE = { 'content-type': 'application/json' }
const reasons = z.object({
  errors: z.array(z.object({ code: z.string(), message: z.string().min(1) })).min(1),
})

let server: BuiltServer
beforeAll(async () => {
  server = await startBuiltServer()
})
afterAll(() => server.stop())

const ask = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init)
const post = (path: string, body: string, headers: Record<string, string> = JSON_TYPE) =>
  ask(path, { method: 'POST', body, headers })
const codeOf = async (response: Response) => reasons.parse(await response.json()).errors[0]?.code

describe('an anonymous read', () => {
  it('may be kept, if one asks each time, and is open to every site', async () => {
    const { headers, status } = await ask('/api/forums')
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(headers.get('etag')).toMatch(/^"[\w-]+"$/)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.has('access-control-allow-credentials')).toBe(false)
  })

  it('of /api itself says where everything is', async () => {
    const response = await ask('/api')
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const addresses = z.record(z.string(), z.url()).parse(await response.json())
    expect(Object.keys(addresses)).toEqual([
      ...[...CONTENT_SLUGS, 'site', 'changes', 'vocabularies'],
      ...['catalogue', 'export', 'description', 'reference'],
    ])
    for (const address of Object.values(addresses)) {
      const { pathname, search } = new URL(address)
      const answer = await ask(pathname + search)
      await answer.body?.cancel()
      expect(answer.status).toBe(200)
    }
  })

  it('is not sent again to somebody who has it', async () => {
    const etag = (await ask('/api/forums')).headers.get('etag') ?? ''
    const response = await ask('/api/forums', { headers: { 'if-none-match': etag } })
    expect(response.status).toBe(304)
    expect(response.headers.get('etag')).toBe(etag)
    expect(await response.text()).toBe('')
  })

  it('answers HEAD as GET, without the body', async () => {
    const [get, head] = [await ask('/api/forums'), await ask('/api/forums', { method: 'HEAD' })]
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    for (const name of ['etag', 'cache-control', 'content-type', 'vary']) {
      expect(head.headers.get(name)).toBe(get.headers.get(name))
    }
  })

  it('may be asked for by any site beforehand; a write may not', async () => {
    const preflight = async (path: string, method: string) => {
      const headers = { origin: 'https://other.example', 'access-control-request-method': method }
      return (await ask(path, { method: 'OPTIONS', headers })).headers.get('access-control-allow-origin')
    }
    const own = ['/api', '/api/catalog.jsonld', '/api/docs', '/api/export.ndjson', '/api/openapi.json']
    for (const path of ['/api/forums', ...own]) expect(await preflight(path, 'GET'), path).toBe('*')
    expect(await preflight('/api/forums', 'PATCH')).toBeNull()
  })

  it('finds and shows localised fields without naming a language', async () => {
    expect((await ask('/api/forums?where[title][equals]=x')).status).toBe(200)
  })
})

describe('an answer to somebody who shows a cookie or a key', () => {
  it.each([
    ['cookie', 'a=b'],
    ['cookie', 'payload-token=x'],
    ['authorization', 'Basic eDp5'],
  ])('is everybody’s when it says nothing to us (%s)', async (name, value) => {
    const { headers } = await ask('/api/forums', { headers: { [name]: value } })
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(headers.get('etag')).toBe((await ask('/api/forums')).headers.get('etag'))
  })

  it('is kept by no cache, nor open, when it is a session', async () => {
    const { send } = await signIn('author')
    const { headers } = await send('/api/forums', { headers: { origin: 'https://other.example' } })
    expect(headers.get('cache-control')).toBe('private, no-store')
    for (const name of ['cache-status', 'etag', 'access-control-allow-origin'])
      expect(headers.has(name), name).toBe(false)
  })
})

describe('a query sent as a body', () => {
  const override = { 'x-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }

  it('reads, and is never cached or open', async () => {
    const response = await post('/api/forums', 'limit=1', override)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.has('access-control-allow-origin')).toBe(false)
  })

  it('obeys the rules of queries', async () => {
    expect(await codeOf(await post('/api/forums', 'where=x', override))).toBe('malformedQuery')
  })

  it('cannot be turned into another method', async () => {
    for (const method of ['DELETE', 'PATCH']) {
      const response = await post('/api/forums', '{}', { ...JSON_TYPE, 'x-http-method-override': method })
      expect([401, 403]).toContain(response.status)
    }
  })
})

describe('a refusal has a status and a reason', () => {
  it.each([
    ['/api/forums?where=abc', 400, 'malformedQuery'],
    ['/api/forums?where[title]=x', 400, 'malformedQuery'],
    ['/api/forums?where[title][near]=1', 400, 'notAFilter'],
    ['/api/forums?where[createdAt][greater_than]=notadate', 400, 'malformedQuery'],
    ['/api/forums?where[nothing][equals]=x', 400, 'notAFilter'],
    ['/api/forums?page=1e99', 400, 'malformedQuery'],
    ['/api/forums?limit=0', 400, 'malformedQuery'],
    ['/api/forums?limit=101', 400, 'malformedQuery'],
    ['/api/forums?limit=2&limit=3', 400, 'malformedQuery'],
    ['/api/forums?page=-1', 400, 'malformedQuery'],
    ['/api/forums?depth=3', 400, 'malformedQuery'],
    ['/api/forums?select[titel]=true', 400, 'malformedQuery'],
    ['/api/forums?lokale=fr', 400, 'unknownParameter'],
    ['/api/forums?draft=true', 400, 'unknownParameter'],
    ['/api/forums?sort=topics', 400, 'notAFilter'],
    ['/api/forums?where[title][not_like]=x', 400, 'notAFilter'],
    ['/api/forums?locale=xx', 400, 'unknownLanguage'],
    ['/api/nothing', 404, 'notFound'],
    ['/api/forums/nothing', 404, 'notFound'],
    ['/api/graphql', 404, 'notFound'],
    ['/api/og', 404, 'notFound'],
  ])('GET %s', async (path, status, code) => {
    const response = await ask(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.clone().json()).toMatchObject({
      ...{ type: `urn:fora:problem:${code}`, title: expect.any(String), status, detail: expect.any(String) },
    })
    expect(await codeOf(response)).toBe(code)
  })

  it.each([
    ['half an object', '{"email":', 400, 'malformedBody'],
    ['a text', '"x"', 400, 'malformedBody'],
    ['too much', JSON.stringify({ email: 'a'.repeat(70_000) }), 413, 'tooLarge'],
    ['the wrong password', '{"email":"nobody@example.eu","password":"x"}', 401, undefined],
  ])('POST with %s', async (_, body, status, code) => {
    const response = await post('/api/users/login', body)
    expect(response.status).toBe(status)
    // The form to sign in shows no message of another type.
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    const given = await codeOf(response)
    if (code) expect(given).toBe(code)
  })

  it('POST of more passwords at once than can be checked', async () => {
    const person = JSON.stringify({ email: 'crowd@example.eu', password: 'x' })
    const answers = await Promise.all(Array.from({ length: 40 }, () => post('/api/users/login', person)))
    const refused = answers.filter(({ status }) => status !== 401)
    expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([429]))
    for (const { headers } of refused) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await ask('/api/forums')).status).toBe(200)
  })

  it.each([
    ['authorization', 'JWT x'],
    ['cookie', 'payload-token=x'],
  ])('POST with too much from somebody who shows no session that holds (%s)', async (name, value) => {
    const body = JSON.stringify({ title: 'a'.repeat(70_000) })
    const response = await post('/api/forums', body, { ...JSON_TYPE, [name]: value })
    expect(response.status).toBe(413)
    expect(await codeOf(response)).toBe('tooLarge')
  })

  it('POST to a page', async () => {
    const response = await post('/forums_en', '{}')
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
  })

  it.each([
    ['/api/openapi.json', 'GET, HEAD, OPTIONS'],
    ['/api/export.ndjson', 'GET, HEAD, OPTIONS'],
    ['/api/health', 'GET, HEAD, OPTIONS'],
  ])('POST to %s, which is only read', async (path, allowed) => {
    const response = await post(path, '{}')
    expect([response.status, response.headers.get('allow')]).toEqual([405, allowed])
    expect(await codeOf(response)).toBe('methodNotAllowed')
  })

  it('GET of an address that is too long', async () => {
    const response = await ask(`/api/forums?x=${'a'.repeat(9000)}`)
    expect(response.status).toBe(414)
    expect(await codeOf(response)).toBe('addressTooLong')
  })

  it('and none says only that an error is unknown', async () => {
    const text = await (await ask('/api/forums?where[nothing][equals]=x')).text()
    expect(text).toContain('nothing')
    expect(text).not.toMatch(/unknown error/i)
  })

  it('GraphQL is not there as long as it is switched off', async () => {
    expect(await codeOf(await post('/api/graphql', '{"query":"{ Forums { totalDocs } }"}'))).toBe('notFound')
  })
})

describe('every answer', () => {
  it.each(['/api/forums', '/api/nothing', '/admin/login'])(
    '%s is sniffed and framed by nobody',
    async (path) => {
      const { headers } = await ask(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toMatch(/frame-ancestors '(none|self)'/)
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
      expect(headers.get('permissions-policy')).toContain('camera=()')
      expect(headers.has('x-powered-by')).toBe(false)
      expect(headers.has('strict-transport-security')).toBe(false)
    },
  )

  it('asks for https from then on where the edge says that it has it', async () => {
    const { headers } = await ask('/api/forums', { headers: { 'x-forwarded-proto': 'https' } })
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d+/)
  })
})
