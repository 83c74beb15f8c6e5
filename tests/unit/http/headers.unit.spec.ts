import { describe, expect, it } from 'vitest'
import { caching } from '@/app/(payload)/api/http/caching'
import { crossOrigin } from '@/app/(payload)/api/http/crossOrigin'
import { entityTag, matchesEntityTag } from '@/lib/http/entityTags'

const ask = (method: string, headers: Record<string, string> = {}) =>
  new Request('http://localhost/api/forums', { method, headers })

const openTo = (request: Request): string | null => {
  const headers = new Headers({ 'access-control-allow-credentials': 'true' })
  crossOrigin(request, headers)
  return headers.get('access-control-allow-origin')
}

describe('caching', () => {
  it('lets caches keep an anonymous read, if they ask every time', () => {
    expect(caching(ask('GET'), new Response())).toBe('public, max-age=0, must-revalidate')
    expect(caching(ask('HEAD'), new Response())).toBe('public, max-age=0, must-revalidate')
  })

  it('keeps out of every cache what is answered so, as what stands at a secret address', () => {
    const secret = new Response(null, { headers: { 'Cache-Control': 'private, no-store' } })
    expect(caching(ask('GET'), secret)).toBe('private, no-store')
  })

  it.each([
    ['a cookie', ask('GET', { cookie: 'payload-token=x' }), 200],
    ['a key', ask('GET', { authorization: 'users API-Key x' }), 200],
    ['a refusal', ask('GET'), 404],
    ['a write', ask('POST'), 200],
    ['a query sent as a body', ask('POST', { 'x-http-method-override': 'GET' }), 200],
  ])('keeps %s out of every cache', (_, request, status) => {
    expect(caching(request, new Response(null, { status }))).toBe('private, no-store')
  })
})

describe('crossOrigin', () => {
  it('opens anonymous reads to every site, without credentials', () => {
    const headers = new Headers({ 'access-control-allow-credentials': 'true' })
    crossOrigin(ask('GET'), headers)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.has('access-control-allow-credentials')).toBe(false)
    const exposed = headers.get('access-control-expose-headers')?.split(', ')
    for (const name of [
      'ETag',
      'RateLimit',
      'RateLimit-Policy',
      'Retry-After',
      'Deprecation',
      'Sunset',
      'Link',
    ])
      expect(exposed).toContain(name)
    expect(exposed).toContain('X-Request-Id')
  })

  it('opens the preflight of an anonymous read and of nothing else', () => {
    const preflight = (method: string, wanted = '') =>
      openTo(
        ask('OPTIONS', {
          'access-control-request-method': method,
          'access-control-request-headers': wanted,
        }),
      )
    expect(preflight('GET', 'if-none-match')).toBe('*')
    expect(preflight('GET', 'Authorization')).toBeNull()
    expect(preflight('PATCH')).toBeNull()
    expect(openTo(ask('OPTIONS'))).toBeNull()
  })

  it('opens nothing personal and no write', () => {
    expect(openTo(ask('GET', { cookie: 'a=b' }))).toBeNull()
    expect(openTo(ask('GET', { authorization: 'JWT x' }))).toBeNull()
    expect(openTo(ask('POST'))).toBeNull()
  })
})

describe('entity tags', () => {
  const tag = entityTag(new TextEncoder().encode('{"a":1}'))

  it('are strong and change with every byte', () => {
    expect(tag).toMatch(/^"[\w-]{27}"$/)
    expect(entityTag(new TextEncoder().encode('{"a":2}'))).not.toBe(tag)
  })

  it.each([
    [tag, true],
    [`"other", W/${tag}`, true],
    ['*', true],
    ['"other"', false],
    [null, false],
  ])('%s matches: %s', (header, expected) => {
    expect(matchesEntityTag(header, tag)).toBe(expected)
  })
})
