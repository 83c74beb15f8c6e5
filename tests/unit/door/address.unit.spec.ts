import { describe, expect, it } from 'vitest'
import { readAddress } from '@/door/address'

describe('an address', () => {
  it.each([
    ['/', 'site'],
    ['/forums/internet-governance-forum_fr?x=%ff', 'site'],
    ['/FORUMS_EN', 'site'],
    ['/administration_en', 'site'],
    ['/constructor', 'site'],
    ['/__proto__/x', 'site'],
    ['/admin', 'admin'],
    ['/api/media/file/A%20Plan.PDF', 'api'],
    ['/api/payload-preferences/collection-Forums', 'api'],
    ['/api/forums/1/transitions/requestReview', 'api'],
    ['/preview/forums/1', 'preview'],
    ['/_next/static/chunks/%5B%5BA%5D%5D.js', 'next'],
  ])('%s is one already, of %s', (target, area) => {
    expect(readAddress(target)).toMatchObject({ kind: 'canonical', address: { area } })
  })

  it.each([
    ['/api/users/LOGIN', '/api/users/login'],
    ['/API/users/login?a=B', '/api/users/login?a=B'],
    ['/%61pi/users/log%69n', '/api/users/login'],
    ['//api///users/login', '/api/users/login'],
    ['/./x/../api/users/login', '/api/users/login'],
    ['/%2e%2e/api', '/api'],
    ['/api/media/FILE/X.pdf', '/api/media/file/X.pdf'],
    ['/api/media/%66ile/x.pdf', '/api/media/file/x.pdf'],
    ['/ADMIN/login', '/admin/login'],
    ['/forums_en/', '/forums_en'],
    ['//evil.example/%2e%2e', '/'],
    ['/caf%c3%a9', '/caf%C3%A9'],
    ['http://example.eu//api', '/api'],
  ])('%s leads to its one form %s', (target, to) => {
    expect(readAddress(target)).toMatchObject({ kind: 'elsewhere', to })
    expect(readAddress(to).kind).toBe('canonical')
  })

  it.each([
    '/api/%ff',
    '/admin/%',
    '/preview/forums/%',
    '/icon%ff.svg',
    '/x%00',
    '/a%2fb',
    '/a%5cb',
    '/a\\b',
    '/a%0d%0aSet-Cookie:x',
    '/ü',
    '/x?ü',
    'x',
    '',
  ])('"%s" is none', (target) => {
    expect(readAddress(target === '' ? 'about:blank' : target)).toMatchObject({
      kind: 'refused',
      status: 400,
    })
  })

  it.each(['%', '%zz', '%ff', '%C3%28', '%ED%A0%80'])('of the API holds no %s in its query', (sign) => {
    const refused = { kind: 'refused', area: 'api', status: 400, error: { code: 'malformedQuery' } }
    expect(readAddress(`/api/events?where[title][equals]=${sign}`)).toMatchObject(refused)
    expect(readAddress(`/events_en?x=${sign}`).kind).toBe('canonical')
  })

  it('may not be longer than servers pass on', () => {
    expect(readAddress(`/api/forums?x=${'a'.repeat(9_000)}`)).toMatchObject({ kind: 'refused', status: 414 })
  })
})
