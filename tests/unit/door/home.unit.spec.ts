import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerFor } from '@/i18n/routing/answerFor'
import { aListener, answerTo } from '../../support/http/aListener'

const { begin, behind, end, open, say } = aListener()
beforeAll(begin)
afterAll(end)

/** What the site itself says of its root. */
const ofTheSite = (acceptLanguage: string | null) =>
  answerFor({
    pathname: '/',
    query: new URLSearchParams(),
    acceptLanguage,
    departureOf: () => null,
    isKnown: () => false,
    forumKnownAs: () => null,
  })

it.each([null, 'fr', 'de-AT, en;q=0.5', 'xx', '*', ',;', 'el;q=0.1, mt;q=0.2', 'en,'.repeat(2_000)])(
  'who asks for the site is sent where the site sends them, without the application: %j',
  async (wish) => {
    behind.answer = (_, response) => response.writeHead(500).end()
    const asking = open('/', { headers: wish === null ? {} : { 'accept-language': wish } }).end()
    const answer = await answerTo(asking)
    const expected = ofTheSite(wish)
    expect({ to: answer.headers.location, status: answer.statusCode }).toEqual({
      to: expected.to,
      status: 'status' in expected && expected.status,
    })
    expect(answer.headers).toMatchObject({
      vary: 'Accept-Language',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=0, must-revalidate',
    })
    expect(answer.headers['content-security-policy']).toContain("script-src 'none'")
    expect(answer.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
  },
)

it.each([
  ['another method', 'POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx'],
  ['a body', 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx'],
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: [::\r\nConnection: close\r\n\r\n'],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['a question', 'GET /?a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
])('with %s, the door decides', async (_, bytes) => {
  behind.answer = (__, response) => response.writeHead(418, { Connection: 'close' }).end()
  expect(await say(bytes)).toMatch(/^HTTP\/1\.1 418 /)
})

it('HEAD is answered like GET, without a body', async () => {
  const answer = await answerTo(open('/', { method: 'HEAD' }).end())
  expect([answer.statusCode, answer.headers.location, await text(answer)]).toEqual([302, '/index_en', ''])
})
