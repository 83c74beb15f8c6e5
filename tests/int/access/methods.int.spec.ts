import config from '@payload-config'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { methodsFrom } from '@/app/(payload)/api/http/methodsFrom'
import described from '@/app/(payload)/api/openapi.json/description.json'
import { problemOf } from '@/door/problems'
import { tellMethods } from '@/lib/http/methodsAt'
import { rest } from '../../support/rest'

beforeAll(async () => tellMethods(methodsFrom(await config, described.paths)))
afterAll(() => tellMethods(() => []))

const refused = (method: string, path: string, headers: Record<string, string> = {}) =>
  problemOf({
    ...{ method, path, area: 'api', headers: { host: 'here', ...headers } },
    hasSession: () => false,
  })
const ID = '6b0b2958a08d244ab2695724'

describe('an address of the API', () => {
  it.each([
    ['/api/vocabularies', ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'], 'GET, HEAD, OPTIONS'],
    ['/api/changes', ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'], 'GET, HEAD, OPTIONS'],
    ['/api/content/forums/igf', ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'], 'GET, HEAD, OPTIONS'],
    ['/api/content/about.jsonld', ['POST', 'DELETE'], 'GET, HEAD, OPTIONS'],
    ['/api/forums', ['PUT', 'PATCH', 'DELETE', 'TRACE'], 'GET, HEAD, POST, OPTIONS'],
    [`/api/forums/${ID}`, ['POST', 'PUT', 'TRACE'], 'GET, HEAD, PATCH, DELETE, OPTIONS'],
    ['/api/drafts', ['GET', 'HEAD', 'PUT', 'DELETE'], 'POST, OPTIONS'],
  ])('%s refuses what it does not take, and says what it takes', (path, methods, allow) => {
    for (const method of methods) {
      const problem = refused(method, path)
      expect(problem, method).toMatchObject({ status: 405, headers: { Allow: allow } })
    }
  })

  it.each([
    ['/forums', 'GET, HEAD, POST, OPTIONS'],
    ['/drafts', 'POST, OPTIONS'],
  ])('%s says to OPTIONS what it takes', async (path, allow) => {
    const { headers, status } = await rest(path, { method: 'OPTIONS', isWhole: true })
    expect([status, headers.get('allow')]).toEqual([200, allow])
  })

  // What is no answer of Payload's: Next would say OPTIONS by itself, and open nothing.
  it.each([
    ['/api', () => import('@/app/(payload)/api/route')],
    ['/api/catalog.jsonld', () => import('@/app/(payload)/api/catalog.jsonld/route')],
    ['/api/docs', () => import('@/app/(payload)/api/docs/route')],
    ['/api/export.ndjson', () => import('@/app/(payload)/api/export.ndjson/route')],
    ['/api/openapi.json', () => import('@/app/(payload)/api/openapi.json/route')],
  ])('%s lets every site ask beforehand whether it may read', async (path, load) => {
    const { OPTIONS } = await load()
    const headers = {
      origin: 'https://other.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match',
    }
    const request = new Request(`http://127.0.0.1:3000${path}`, { method: 'OPTIONS', headers })
    const answer = await OPTIONS(request, { params: Promise.resolve({}) })
    expect([answer.status, answer.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-headers')).toContain('If-None-Match')
  })

  it('takes all that is described, and all that Payload answers', async () => {
    const { collections, globals } = await config
    const answered = [
      ...Object.entries(described.paths).flatMap(([path, operations]) =>
        Object.keys(operations).map((method) => [method, path.replace(/\{\w+\}/g, 'x')]),
      ),
      ...[...collections.map(({ slug }) => slug), ...globals.map(({ slug }) => `globals/${slug}`)].map(
        (slug) => ['get', `/api/${slug}`],
      ),
      ...['users/login', 'users/logout', 'users/refresh-token', 'users/reset-password'].map((path) => [
        'post',
        `/api/${path}`,
      ]),
      ...[
        ['post', '/api/globals/site'],
        ['post', '/api/forums/access'],
        ['post', `/api/forums/access/${ID}`],
        ['post', `/api/events/${ID}/transitions/requestReview`],
        ['get', '/api/media/file/a.png'],
        ['delete', `/api/media/${ID}`],
        ['put', '/api/nowhere'],
      ],
    ]
    expect(answered.length).toBeGreaterThan(60)
    for (const [method = '', path = ''] of answered)
      expect(refused(method.toUpperCase(), path), `${method} ${path}`).toBeUndefined()
  })

  it('takes a query that is sent as a body where it is read, and only there', () => {
    const override = { 'x-http-method-override': 'GET' }
    for (const path of ['/api/forums', '/api/vocabularies', '/api/content/forums/igf'])
      expect(refused('POST', path, override)).toBeUndefined()
    expect(refused('POST', '/api/drafts', override)?.status).toBe(405)
  })
})
