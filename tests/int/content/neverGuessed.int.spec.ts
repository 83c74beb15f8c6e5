import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { cursorOf } from '@/lib/cursor'
import { aPublicDocument } from '../../support/aPublicDocument'
import { askAsReader as ask, askThrough } from '../../support/askAsReader'
import { signedIn } from '../../support/desk/signedIn'
import { getTestPayload } from '../../support/testPayload'

let payload: Payload
let forum: string
beforeAll(async () => {
  payload = await getTestPayload()
  forum = await aPublicDocument(payload, 'forums', { title: 'A forum', slug: 'a-forum' })
  for (const slug of ['one', 'two'])
    await aPublicDocument(payload, 'events', { title: slug, slug, forums: [forum] })
})

const CURSOR = cursorOf({ seq: 3, at: '2026-01-31T10:00:00.000Z' })

describe('what is asked of the API is never guessed at', () => {
  it.each([
    ...['-1', 'abc', '1.5', '0', '100000', ''].map((no) => [
      `/forums?joins[events][limit]=${no}`,
      'joins.events.limit',
    ]),
    ...['0', 'x'].map((no) => [`/forums?joins[events][page]=${no}`, 'joins.events.page']),
    ['/forums?joins[events][count]=yes', 'joins.events.count'],
    ['/forums?joins[events][foo]=1', 'joins.events.foo'],
    ['/forums?joins[events][sort]=titel', 'joins.events.sort'],
    ['/forums?joins[events][where][title][foo]=x', 'joins.events.where.title'],
    ['/forums?joins[events][where][titel][equals]=x', 'joins.events.where.titel'],
    ['/forums?joins[events][page]=6', 'joins.events.page'],
    ['/forums?joins[evnts][limit]=1', 'joins.evnts'],
    ...['/forums?joins=x', '/forums?joins=', '/forums?joins=false'].map((no) => [no, 'joins']),
    ['/forums?joins[events]=x', 'joins.events'],
    ['/forums?select[established][foo]=true', 'select.established.foo'],
    ['/forums?select[areas][nme]=true', 'select.areas.nme'],
    ['/forums?select[title][x]=true', 'select.title'],
    ['/forums?select[__proto__]=true', 'select[__proto__]'],
    ['/forums?where[constructor][equals]=x', 'where[constructor][equals]'],
    ['/forums?populate=x', 'populate'],
    ['/forums?populate[forums][titel]=true', 'populate'],
    ['/forums?fallback-locale=xx', 'fallback-locale'],
    ['/forums?fallbackLocale=en', 'fallbackLocale'],
    ['/forums?pagination=false', 'pagination'],
    ['/forums?locale=*', 'locale'],
    ['/forums?locale=xx', 'locale'],
    ['/forums?where[title][equals]=%FF', undefined],
    ['/changes?since=now&foo=1', 'foo'],
    ['/changes?since=now&locale=fr', 'locale'],
    ['/changes?since=now&since=now', 'since'],
    ['/changes?since=now&wait=1&wait=2', 'wait'],
    ...['1.5', 'x', '31', '-1', '', '1e1', '0x1', '%201'].map((no) => [
      `/changes?since=now&wait=${no}`,
      'wait',
    ]),
    ...['0', '501', '1.5', '', '1e1', '+5'].map((no) => [`/changes?since=now&limit=${no}`, 'limit']),
    [`/changes?since=${CURSOR}A`, 'since'],
    [`/changes?since=${CURSOR.slice(0, -1)}`, 'since'],
    [`/changes?since=${CURSOR.slice(1)}`, 'since'],
    ...['/openapi.json?x=1', '/docs?x=1', '?x=1', '/vocabularies?x=1', '/catalog.jsonld?x=1'].map((no) => [
      no,
      'x',
    ]),
    ['/media?foo=1', 'foo'],
    ['/media?limit=abc', 'limit'],
    ['/media?depth=99', 'depth'],
    ['/forums/x?change=1&change=2', 'change'],
    ...['depth=1', 'labels=true', 'select[title]=true', 'locale=fr', 'foo=1'].map((no) => [
      `/forums/x?asOf=2026-01-31T12:00:00Z&${no}`,
      /^\w+/.exec(no)?.[0],
    ]),
    ['/forums?limit=1.5', 'limit'],
    ['/forums?page=999999999999', 'page'],
    ['/forums?where[title][equal]=x', 'where.title'],
    ['/forums?where={"title":{}}', 'where.title'],
    ['/forums?where={"and":[]}', 'where.and'],
    ['/forums?where={"and":[{}]}', 'where'],
    ...['/forums?sort=', '/forums?sort=language', '/forums?sort=title,'].map((no) => [no, 'sort']),
    ['/forums?page=101&limit=100', 'page'],
    [`/forums?where[title][like]=${Array(26).fill('w').join('+')}`, 'where'],
  ])('%s is 400 and names %s', async (address, path) => {
    const { status, body } = await ask(String(address))
    expect([status, body.errors?.[0]?.path]).toEqual([400, path])
    expect(body.detail).toMatch(/[.:]/)
    expect(body.detail).not.toContain('1000000000')
  })

  it('and what is right is answered', async () => {
    for (const address of [
      '/forums?joins[events][limit]=1&joins[events][sort]=slug&joins[roles]=false',
      '/forums?joins[events][page]=5&joins[events][count]=true',
      '/forums?select[established][text]=true&select[areas][name]=true',
      `/forums/${forum}?change=x`,
      '/forums?where=',
      '/forums?where={}',
      '/forums?where[title][like]=100%25',
      '/media?limit=5',
      '/changes?since=now&wait=0&limit=500',
      '/forums?locale=all',
    ])
      expect((await ask(address)).status, address).toBe(200)
    const { body } = await ask('/forums?joins[events][limit]=1')
    expect(body.docs[0].events).toMatchObject({ docs: [expect.any(String)], hasNextPage: true })
  })

  it('says all that is wrong, with what is nearest', async () => {
    const paths = async (address: string) => {
      const { status, body } = await ask(address)
      expect(status).toBe(400)
      return (body.errors as { path: string }[]).map(({ path }) => path)
    }
    expect(await paths('/forums?where[titel][equals]=x&where[foo][equals]=y&sort=bar')).toEqual([
      ...['sort', 'where.titel', 'where.foo'],
    ])
    expect(await paths('/forums?limit=0&locale=xx&joins[events][limit]=0')).toEqual([
      ...['limit', 'locale', 'joins.events.limit'],
    ])
    const detail = async (address: string) => String((await ask(address)).body.detail)
    expect(await detail('/forums?limit=1.5')).toContain('from 1 to 100')
    expect(await detail('/forums?joins[evnts][limit]=1')).toContain('"events"')
    const operators = await ask('/forums?where[title][equal]=x')
    expect(operators.body.errors[0]).toMatchObject({ code: 'notAFilter' })
    expect(operators.body.detail).toMatch(/equals"\?.*not_in/)
    expect(await detail('/forums?sort=language')).not.toContain('languages')
  })

  it('goes back from beyond the last page to the last one', async () => {
    expect((await ask('/events?page=99&limit=1')).body).toMatchObject({ prevPage: 2, totalPages: 2 })
    expect((await ask('/events?page=2&limit=1')).body).toMatchObject({ prevPage: 1 })
  })

  it('of staff, a past text is asked for by its moment alone, and lists as the desk asks', async () => {
    const { token } = await signedIn('translator')
    const as = async (path: string) => {
      const answer = await askThrough(path, { headers: { authorization: `JWT ${token}` } })
      return [answer.status, await answer.text()] as const
    }
    for (const more of ['depth=1', 'labels=true', 'locale=fr', 'select[title]=true', 'foo=1']) {
      const [status, text] = await as(`/forums/${forum}?asOf=2026-01-31T12:00:00Z&${more}`)
      expect([status, text], more).toEqual([400, expect.stringContaining('unknownParameter')])
    }
    expect((await as(`/forums/${forum}?asOf=2026-01-31T12:00:00Z`))[0]).toBe(410)
    for (const query of ['limit=0&pagination=false&depth=0', 'fallback-locale=none', 'draft=true&foo=1'])
      expect((await as(`/forums?${query}`))[0]).toBe(200)
  })

  it('of whoever shows a cookie or a header that is nobody’s, as of a stranger, also by a POST that is a GET', async () => {
    const { token } = await signedIn('translator')
    const shown: Record<string, string>[] = [
      { cookie: 'analytics=1' },
      { cookie: 'payload-token=nobodys' },
      { authorization: 'Basic eDp5' },
    ]
    const asGet = (headers: Record<string, string>, query: string) => ({
      ...{ method: 'POST', body: query },
      headers: {
        ...headers,
        'X-HTTP-Method-Override': 'GET',
        'Content-Type': 'application/x-www-form-urlencoded',
      },
    })
    for (const headers of shown) {
      for (const query of ['foo=1', 'limit=abc', 'limit=100&depth=2', 'select[titel]=true']) {
        const said = `${JSON.stringify(headers)} ${query}`
        expect((await askThrough(`/forums?${query}`, { headers })).status, said).toBe(400)
        expect((await askThrough('/forums', asGet(headers, query))).status, said).toBe(400)
      }
      expect((await askThrough('/forums?limit=5', { headers })).status).toBe(200)
      expect((await askThrough('/forums', asGet(headers, 'limit=5'))).status).toBe(200)
    }
    // What the desk’s own pickers send.
    const desks = asGet({ authorization: `JWT ${token}` }, 'draft=true&limit=10&depth=0&fallback-locale=null')
    expect((await askThrough('/forums', desks)).status).toBe(200)
  })
})
