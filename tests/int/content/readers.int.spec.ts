import { randomUUID } from 'node:crypto'
import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import config from '@payload-config'
import { byPath } from '@/app/(payload)/api/http/byPath'
import { fromDocuments } from '@/app/(payload)/api/http/fromDocuments'
import { serveApi } from '@/app/(payload)/api/http/serveApi'
import { askThrough } from '../../support/askAsReader'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { costOf } from '../../support/countDatabaseCalls'

let desk: Desk
const handle = serveApi(byPath(fromDocuments((request) => handleEndpoints({ config, request }))))
const ask = async (path: string, headers: HeadersInit = {}) => {
  const request = new Request(`http://127.0.0.1:3000/api${path}`, { headers })
  const response = await handle(request, { params: Promise.resolve({}) })
  const text = await response.text()
  return {
    ...response,
    status: response.status,
    headers: response.headers,
    text,
    body: text ? JSON.parse(text) : {},
  }
}
const aPublicPage = async (slug = `page-${randomUUID()}`) => {
  const id = await desk.write('author', { slug })
  await desk.publish(id)
  return { id, slug }
}
const location = (headers: Headers) => new URL(headers.get('location') ?? '').pathname

beforeAll(async () => {
  desk = await aDesk()
})

describe('a reader of the API', () => {
  it.each([
    ['/pages?limit=0', 'limit', 'malformedQuery'],
    ['/pages?limit=101', 'limit', 'malformedQuery'],
    ['/pages?limit=ten', 'limit', 'malformedQuery'],
    ['/pages?limit=2&limit=3', 'limit', 'malformedQuery'],
    ['/pages?page=0', 'page', 'malformedQuery'],
    ['/pages?depth=3', 'depth', 'malformedQuery'],
    ['/pages?select[titel]=true', 'select.titel', 'malformedQuery'],
    ['/pages?draft=true', 'draft', 'unknownParameter'],
    ['/pages/x?lokale=fr', 'lokale', 'unknownParameter'],
    ['/pages/count?limit=1', 'limit', 'unknownParameter'],
    ['/pages?sort=titel', 'sort', 'notAFilter'],
    ['/pages?sort=languages', 'sort', 'notAFilter'],
    ['/pages?where[titel][equals]=x', 'where.titel', 'notAFilter'],
    ['/pages?where[title][not_like]=x', 'where.title', 'notAFilter'],
    ['/pages?where[languages][not_equals]=en', 'where.languages', 'notAFilter'],
    ['/pages?where[title][equals]=x&locale=all', 'locale', 'notAFilter'],
    ['/pages?where[changedAt][equals]=May%202026', 'where.changedAt', 'malformedQuery'],
  ])('is told what is wrong with %s', async (address, path, code) => {
    const { status, headers, body } = await ask(address)
    expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json'])
    expect(body).toMatchObject({
      ...{ type: `urn:fora:problem:${code}`, title: expect.any(String), status: 400 },
      ...{ detail: body.errors[0].message, errors: [{ code, path, message: expect.any(String) }] },
    })
  })

  it('is told all at once, and what is nearest', async () => {
    const { body } = await ask('/pages?lokale=fr&limt=2&select[titel]=true')
    const near = (body.errors as { message: string }[]).map(
      ({ message }) => /mean "(\w+)"/.exec(message)?.[1],
    )
    expect(near).toEqual(['locale', 'limit', 'title'])
    expect((await ask('/pages?sort=titel')).body.detail).toContain('Did you mean title?')
    const within = await ask('/roles?where[forum.title][equals]=x')
    expect(within.body.detail).toContain('Nothing within forum can be asked for, only forum itself')
  })

  it('is not taken for anybody when its token does not hold, or holds no longer', async () => {
    const authorization = `JWT ${desk.people.author.token}`
    const address = '/pages?draft=true&depth=0&limit=0&trash=true&pagination=false'
    expect((await ask(address, { authorization })).status).toBe(200)
    const logout = new Request('http://127.0.0.1:3000/api/users/logout', {
      method: 'POST',
      headers: { authorization },
    })
    expect((await handleEndpoints({ config, request: logout })).status).toBe(200)
    const none = ['Bearer', 'Bearer ', 'JWT', 'JWT ', 'Token x', 'Digest x', 'users API-Key x', 'x']
    for (const token of [authorization, 'JWT x', 'Bearer x', ...none]) {
      const { status, body, headers } = await ask('/pages', { authorization: token })
      expect([token, status, body.errors?.[0].code]).toEqual([token, 401, 'sessionEnded'])
      expect(headers.get('www-authenticate')).toBe('Bearer realm="Fora"')
      expect(headers.get('content-type'), token).toBe('application/problem+json')
    }
    // A name and a password are for a proxy before us, whose browsers send them with everything.
    expect((await ask('/pages', { authorization: 'Basic eDp5' })).status).toBe(200)
  })

  it.each([
    ['POST', '/pages', {}],
    ['POST', '/pages', { authorization: 'Basic eDp5' }],
    ['POST', '/drafts', {}],
    ['POST', '/users/logout', {}],
    ['DELETE', '/media/6b0b2958a08d244ab2695724', {}],
  ])(
    'is asked to sign in where it would do something, and is no fault of ours (%s %s)',
    async (method, path, headers) => {
      const failed = vi.spyOn(desk.payload.logger, 'error')
      const body = method === 'POST' ? JSON.stringify({ title: 'x' }) : undefined
      const response = await askThrough(path, {
        ...{ method, headers: { 'content-type': 'application/json', ...headers } },
        ...(body && { body }),
      })
      expect([response.status, (await response.json()).errors[0].code]).toEqual([401, 'unauthenticated'])
      expect(response.headers.get('www-authenticate')).toBe('Bearer realm="Fora"')
      expect(failed).not.toHaveBeenCalled()
      failed.mockRestore()
    },
  )

  it('is told that nobody can look, and not that its session has ended, where the database is away', async () => {
    const { db, logger } = desk.payload
    const authorization = `JWT ${desk.people.colleague.token}`
    const away = () => Promise.reject(new Error('connect ECONNREFUSED'))
    const spies: { mockRestore: () => unknown }[] = [
      vi.spyOn(logger, 'error').mockImplementation(() => undefined),
      vi.spyOn(db, 'findOne').mockImplementation(away),
    ]
    try {
      const { status, body } = await ask('/pages', { authorization })
      expect([status, body.errors[0].code]).toEqual([503, 'unavailable'])
    } finally {
      for (const spy of spies) spy.mockRestore()
    }
    expect((await ask('/pages?draft=true', { authorization })).status).toBe(200)
  })
})

describe('a document by its path', () => {
  it('is the same as by its id, byte for byte', async () => {
    const { id, slug } = await aPublicPage()
    for (const query of ['', '?locale=fr', '?depth=1&locale=de', '?select[title]=true', '?locale=all'])
      expect((await ask(`/content/${slug}${query}`)).text).toBe((await ask(`/pages/${id}${query}`)).text)
    expect((await ask(`/content/${slug}?lokale=fr`)).body.errors[0].code).toBe('unknownParameter')
  })

  it('is 301 where it was before, with the query, and 410 with its notice when it was withdrawn', async () => {
    const { id, slug } = await aPublicPage()
    const last = `page-${randomUUID()}`
    await desk.save('author', id, { slug: last })
    await desk.publish(id)
    const moved = await ask(`/content/${slug}?locale=fr`)
    expect([moved.status, location(moved.headers)]).toEqual([301, `/api/content/${last}`])
    expect(moved.headers.get('location')).toContain('?locale=fr')

    await desk.act('validator', 'expire', id, { notice: 'It is over.' })
    for (const old of [slug, last]) {
      const { status, body } = await ask(`/content/${old}`)
      expect([status, body.errors[0].code, body.errors[0].notice]).toEqual([410, 'withdrawn', 'It is over.'])
    }
  })

  it('is 404 before it is public, and where nothing ever was', async () => {
    const slug = `page-${randomUUID()}`
    await desk.write('author', { slug })
    const [draft, never] = [await ask(`/content/${slug}`), await ask('/content/page-of-nobody')]
    expect([draft.status, draft.text]).toEqual([404, never.text])
    for (const path of ['forums/x', 'forums', 'a/b/c', 'x_en'])
      expect((await ask(`/content/${path}`)).status, path).toBe(404)
  })

  it('asks the database no more the second time than by its id', async () => {
    const { id, slug } = await aPublicPage()
    await ask(`/content/${slug}`)
    const byItsPath = await costOf(desk.payload, () => ask(`/content/${slug}`))
    const byItsId = await costOf(desk.payload, () => ask(`/pages/${id}`))
    expect(byItsPath.calls).toBe(byItsId.calls)
  })
})

describe('a document by schema.org', () => {
  it('is at its path, in the language of the question, as long as it is public', async () => {
    const { id, slug } = await aPublicPage()
    const answer = await ask(`/content/${slug}.jsonld?locale=fr`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/ld+json'])
    expect(answer.body['@graph'][0]).toMatchObject({ '@type': 'WebPage', inLanguage: 'en' })
    expect(answer.body['@graph'][0].url).toMatch(new RegExp(`/${slug}_en$`))
    expect(answer.headers.get('etag')).toMatch(/^"/)

    const last = `page-${randomUUID()}`
    await desk.save('author', id, { slug: last })
    expect((await ask(`/content/${last}.jsonld`)).status).toBe(404)
    await desk.publish(id)
    const moved = await ask(`/content/${slug}.jsonld`)
    expect([moved.status, location(moved.headers)]).toEqual([301, `/api/content/${last}.jsonld`])
    await desk.act('validator', 'expire', id, { notice: 'It is over.' })
    expect((await ask(`/content/${last}.jsonld`)).status).toBe(410)
  })

  it('says nothing of a draft, neither of a new one nor of one behind a public text', async () => {
    const slug = `page-${randomUUID()}`
    const id = await desk.write('author', { slug, title: 'A public title' })
    const never = await ask('/content/page-of-nobody.jsonld')
    expect((await ask(`/content/${slug}.jsonld`)).text).toBe(never.text)
    await desk.publish(id)
    await desk.save('author', id, { title: 'A secret title' })
    const { text } = await ask(`/content/${slug}.jsonld`)
    expect(text).toContain('A public title')
    expect(text).not.toContain('A secret title')
  })

  it.each([
    ['locale=all', 'locale', 'malformedQuery'],
    ['locale=*', 'locale', 'malformedQuery'],
    ['depth=1', 'depth', 'unknownParameter'],
  ])('is told what is wrong with %s', async (query, path, code) => {
    const { slug } = await aPublicPage()
    const { status, body } = await ask(`/content/${slug}.jsonld?${query}`)
    expect([status, body.errors[0].code, body.errors[0].path]).toEqual([400, code, path])
  })
})
