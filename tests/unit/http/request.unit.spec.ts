import { describe, expect, it } from 'vitest'
import { bodyLimit } from '@/app/(payload)/api/http/bodyLimit'
import { cleanBody } from '@/app/(payload)/api/http/cleanBody'
import { effectiveRequest } from '@/app/(payload)/api/http/effectiveRequest'
import { chooseLocale } from '@/app/(payload)/api/http/chooseLocale'
import { isClosed } from '@/app/(payload)/api/http/isClosed'
import { LIMITS } from '@/app/(payload)/api/http/limits'
import { malformedBody } from '@/app/(payload)/api/http/malformedBody'
import { malformedQuery } from '@/app/(payload)/api/http/malformedQuery'
import { problemWith } from '@/app/(payload)/api/http/problemWith'
import { readBody } from '@/app/(payload)/api/http/readBody'

const ADDRESS = 'http://localhost/api/forums'
const bytes = (text: string) => new TextEncoder().encode(text)
const JSON_TYPE = new Headers({ 'content-type': 'application/json' })

const overriding = (type: string) => ({
  method: 'POST',
  headers: { 'content-type': type, 'x-http-method-override': 'GET' },
})

describe('effectiveRequest', () => {
  it('turns HEAD into GET', () => {
    expect(effectiveRequest(new Request(ADDRESS, { method: 'HEAD' }), bytes('')).method).toBe('GET')
  })

  it('turns a query sent as a form into a GET with that query', () => {
    const request = new Request(`${ADDRESS}?depth=0`, overriding('application/x-www-form-urlencoded'))
    const effective = effectiveRequest(request, bytes('limit=3'))
    expect(effective.method).toBe('GET')
    expect(effective.url).toBe(`${ADDRESS}?depth=0&limit=3`)
  })

  it('turns a query sent as JSON into a GET with that query', () => {
    const query = { limit: 3, where: { title: { like: 'a b' } } }
    const effective = effectiveRequest(
      new Request(ADDRESS, overriding('application/json')),
      bytes(JSON.stringify(query)),
    )
    const { searchParams } = new URL(effective.url)
    expect(searchParams.get('where[title][like]')).toBe('a b')
    expect(searchParams.get('limit')).toBe('3')
  })

  it('overrides no method with a writing one', () => {
    const request = new Request(ADDRESS, {
      method: 'POST',
      headers: { 'x-http-method-override': 'DELETE' },
    })
    expect(effectiveRequest(request, bytes('')).method).toBe('POST')
    expect(
      effectiveRequest(new Request(ADDRESS, { headers: { 'x-http-method-override': 'POST' } }), bytes(''))
        .method,
    ).toBe('GET')
  })

  it('can be sent again', async () => {
    const request = new Request(ADDRESS, { method: 'POST', body: '{"a":1}' })
    const body = (await readBody(request, 100)) ?? bytes('')
    expect(await effectiveRequest(request, body).text()).toBe('{"a":1}')
    expect(await effectiveRequest(request, body).text()).toBe('{"a":1}')
  })
})

describe('readBody', () => {
  it('stops at the limit', async () => {
    expect(
      await readBody(new Request(ADDRESS, { method: 'POST', body: 'x'.repeat(101) }), 100),
    ).toBeUndefined()
    expect(
      (await readBody(new Request(ADDRESS, { method: 'POST', body: 'x'.repeat(100) }), 100))?.byteLength,
    ).toBe(100)
  })
})

describe('chooseLocale', () => {
  const languages = { codes: ['en', 'fr'], initial: 'en' }

  it('gives a request without a language the first one', () => {
    expect(chooseLocale(ADDRESS, languages)).toBe(`${ADDRESS}?locale=en`)
    expect(chooseLocale(`${ADDRESS}?where[title][like]=a%20b`, languages)).toMatch(
      /like.*a(%20|\+)b&locale=en$/,
    )
  })

  it('keeps a language that exists and refuses one that does not', () => {
    expect(chooseLocale(`${ADDRESS}?locale=fr`, languages)).toBe(`${ADDRESS}?locale=fr`)
    expect(chooseLocale(`${ADDRESS}?locale=all`, languages)).toBe(`${ADDRESS}?locale=all`)
    expect(chooseLocale(`${ADDRESS}?locale=xx`, languages)).toMatchObject({ code: 'unknownLanguage' })
  })
})

describe('malformed requests', () => {
  it.each([
    ['where=abc', 'where'],
    ['where="x"', 'where'],
    ['where={"a":1}', 'where.a'],
    ['where={"a":{}}', 'where.a'],
    ['where[title]=1', 'where.title'],
    ['where[or]=x', 'where.or'],
    ['where[or][0]=x', 'where'],
    ['where[and][0][or][0][title][equals][a]=x', 'where.title'],
    ['where[title][equals]=%00', 'where.title'],
    ['page=1e99', 'page'],
    ['limit=1.5', 'limit'],
    ['data=x', 'data'],
    [`sort=${'title,'.repeat(11)}`, 'sort'],
    [`${'joins[events][sort][]=-title&'.repeat(6)}joins[roles][sort]=a,b,c,d,e`, 'sort'],
  ])('%s is refused', (query, path) => {
    expect(malformedQuery(`${ADDRESS}?${query}`)).toMatchObject({ code: 'malformedQuery', path })
  })

  it('names the operators that there are, and the nearest', () => {
    const problem = malformedQuery(`${ADDRESS}?where[title][equal]=1`)
    expect(problem).toMatchObject({ code: 'notAFilter', path: 'where.title' })
    expect(problem?.message).toMatch(/"equals"\?.*not_equals.*greater_than/)
  })

  it.each([
    'where[or][0][title][like]=x&where[or][1][id][in]=1,2',
    'where[and][0][title][in][]=a',
    'page=2',
    'sort=title,kind&joins[events][sort]=-title&joins[roles]=false',
    'data={}',
    'limit=',
    '',
  ])('"%s" is understood', (query) => {
    expect(malformedQuery(`${ADDRESS}?${query}`)).toBeUndefined()
  })

  it.each([
    ['conditions', { or: Array.from({ length: 300 }, () => ({ slug: { equals: 'a' } })) }],
    ['words', { title: { like: 'a '.repeat(300) } }],
    ['words deep inside', { and: [{ or: [{ title: { not_like: 'a '.repeat(300) } }] }] }],
  ])('may not make the database check hundreds of %s', (_, where) => {
    const query = new URLSearchParams({ where: JSON.stringify(where) })
    expect(malformedQuery(`${ADDRESS}?${query}`)?.message).toContain('more than 200')
  })

  it('may name many ids in one condition', () => {
    const query = new URLSearchParams({ where: JSON.stringify({ id: { in: Array(900).fill('a') } }) })
    expect(malformedQuery(`${ADDRESS}?${query}`)).toBeUndefined()
  })

  it('are told what is wrong with their query', () => {
    expect(malformedQuery(`${ADDRESS}?where={"title":`)).toMatchObject({
      code: 'malformedQuery',
      path: 'where',
    })
    expect(malformedQuery(`${ADDRESS}?where=${'{"and":['.repeat(30)}${']}'.repeat(30)}`)).toMatchObject({
      code: 'malformedQuery',
    })
    expect(malformedQuery(`${ADDRESS}?where={"title":{"equals":"x"}}`)).toBeUndefined()
    expect(malformedQuery(`${ADDRESS}?where[title][equals]=x`)).toBeUndefined()
  })

  it('are told what is wrong with their body', () => {
    expect(malformedBody(JSON_TYPE, bytes('{"title":'))).toMatchObject({ code: 'malformedBody' })
    for (const none of ['"text"', 'null', '7', '[]', '[[null],[]]'])
      expect(malformedBody(JSON_TYPE, bytes(none)), none).toMatchObject({ code: 'malformedBody' })
    expect(malformedBody(JSON_TYPE, new Uint8Array([0x22, 0xff, 0x22]))).toMatchObject({
      code: 'malformedBody',
    })
    expect(malformedBody(JSON_TYPE, bytes(`{"a":${'['.repeat(300)}${']'.repeat(300)}}`))).toMatchObject({
      code: 'tooDeep',
    })
    expect(malformedBody(JSON_TYPE, bytes('{"title":"x"}'))).toBeUndefined()
    expect(malformedBody(new Headers(), bytes('{'))).toBeUndefined()
  })
})

describe('a body', () => {
  const clean = (text: string, headers = JSON_TYPE) =>
    new TextDecoder().decode(cleanBody(headers, bytes(text)))

  it('is read without what no database keeps, in values and in names', () => {
    expect(clean(String.raw`{"reason":"a\ud800b","value":{"k\u0000":["\uDFFF",1,null]}}`)).toBe(
      '{"reason":"ab","value":{"k":["",1,null]}}',
    )
  })

  it('that is a query is cleaned before it becomes an address', async () => {
    const body = bytes(String.raw`{"where":{"title":{"equals":"a\ud800"}}}`)
    expect(await problemWith(new Request(ADDRESS, overriding('application/json')), body)).toBeUndefined()
  })

  it('is otherwise read as it was sent', () => {
    for (const text of ['{"a":"é"}', '{ "a" : 1 }', '']) expect(clean(text)).toBe(text)
    expect(JSON.parse(clean(String.raw`{"a":"\ud83d\ude00"}`))).toEqual({ a: '😀' })
    expect(clean(String.raw`\u0000`, new Headers({ 'content-type': 'text/plain' }))).toBe(String.raw`\u0000`)
  })
})

describe('an address that Payload would fail at', () => {
  it.each([
    'payload-kv/versions/x',
    'payload-preferences/versions/x',
    'outbox/versions',
    'globals/site/versions/x',
  ])('is closed: %s', (path) => expect(isClosed(`http://localhost/api/${path}`)).toBe(true))
  it.each(['payload-preferences/paste-url', 'media/paste-url/1'])('is closed: %s', (path) =>
    expect(isClosed(`http://localhost/api/${path}`)).toBe(true),
  )
  it.each(['forums/versions', 'pages/versions/x', 'payload-preferences/x', 'media/file/versions'])(
    'and no other: %s',
    (path) => expect(isClosed(`http://localhost/api/${path}`)).toBe(false),
  )
})

describe('the size of a body', () => {
  const sent = (headers: Record<string, string>) => new Request(ADDRESS, { method: 'POST', headers })
  const large = { 'content-length': String(LIMITS.upload), 'content-type': 'multipart/form-data; boundary=x' }
  const nobody = () => Promise.resolve(false)
  const staff = () => Promise.resolve(true)

  it.each([
    ['authorization', 'x'],
    ['cookie', 'x=1'],
    ['cookie', 'payload-token=x'],
  ])('is that of a sign-in for whoever shows no session that holds (%s: %s)', async (name, value) => {
    expect(await bodyLimit(sent({ ...large, [name]: value }), nobody)).toBe(LIMITS.anonymousBody)
  })

  it('is that of a sign-in too where the request does not say how long it is', async () => {
    const { 'content-length': _, ...streamed } = large
    expect(await bodyLimit(sent({ ...streamed, cookie: 'x=1' }), nobody)).toBe(LIMITS.anonymousBody)
  })

  it('is that of an upload or of a text for staff', async () => {
    expect(await bodyLimit(sent({ ...large, cookie: 'x=1' }), staff)).toBe(LIMITS.upload)
    const json = { ...large, 'content-type': 'application/json', cookie: 'x=1' }
    expect(await bodyLimit(sent(json), staff)).toBe(LIMITS.body)
  })

  it('is nobody asked about while it is small', async () => {
    const asked = () => Promise.reject(new Error('asked'))
    expect(await bodyLimit(sent({ 'content-length': '20', cookie: 'x=1' }), asked)).toBe(LIMITS.anonymousBody)
  })
})
