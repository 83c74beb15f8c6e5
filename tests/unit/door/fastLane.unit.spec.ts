import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createListener } from '@/door/listener'
import { readPlainRequest } from '@/door/listener/plainRequest'
import { createSources } from '@/door/source'
import { processorTime } from '../../support/processorTime'

const PAGE = Buffer.from('<p>Größe</p>'.repeat(1_000))
const HEAD = ['content-type', 'text/html; charset=utf-8', 'vary', 'Accept-Encoding']
const form = (tag: string, body: Buffer) => ({
  head: [...HEAD, 'etag', tag, 'content-length', String(body.length)],
  body,
})
const READY = {
  tag: '"a"',
  unchanged: HEAD.slice(2),
  identity: form('"a"', PAGE),
  br: form('"a-br"', Buffer.from('short')),
}

/** What is not kept says what it was asked. */
const forward = async (request: IncomingMessage, response: ServerResponse) => {
  const body = await text(request)
  response.end(`Made for ${request.method} ${request.url} ${body}`)
}
const aServer = () => {
  const server = createListener({
    store: {
      get: (key) =>
        key === 'ready:/kept_en' ? { tags: [], until: null, value: READY, began: 0, bytes: 1 } : null,
    },
    onSent,
    forward: (request, response) => void forward(request, response),
    peers: { ...createSources({ trusted: [], now: Date.now }), isSecure: false },
    hasSession: ({ cookie }) => cookie === 'mine',
  })
  server.on('request', onRequest)
  return server
}
/** For each answer that the listener gave by itself; for each request that came Node's own way. */
const [onSent, onRequest] = [vi.fn(), vi.fn()]
const server = aServer()
const begin = async (each = server) => {
  each.listen(0, '127.0.0.1')
  await once(each, 'listening')
}

beforeAll(() => begin())
afterAll(() => server.close())
afterEach(() => vi.clearAllMocks())

const open = (to = server): Socket => connect((to.address() as AddressInfo).port, '127.0.0.1')
/** Sends each part when the one before it was read, and gives back all that comes until the connection ends. */
const say = async (...parts: string[]): Promise<string> => {
  const socket = open()
  const [own] = (await once(server, 'connection')) as [Socket]
  let sent = 0
  for (const part of parts) {
    socket.write(part, 'latin1')
    sent += part.length
    await vi.waitFor(() => expect(own.bytesRead).toBe(sent), { interval: 1 })
  }
  socket.end()
  return text(socket)
}
const asking = (lines: readonly string[] = [], line = 'GET /kept_en HTTP/1.1') =>
  [line, 'Host: h', ...lines, '', ''].join('\r\n')
const withoutOwn = (answer: string) => answer.replace(/^(?:Date|X-Request-Id): .*\r\n/gim, '')

describe('a plain request for what is kept', () => {
  it.each([
    ['a page', [], undefined],
    ['a page in another form', ['accept-encoding:br'], undefined],
    ['what somebody has', ['If-None-Match: "a"'], undefined],
    [
      'what somebody has in another form',
      ['If-None-Match: W/"a-br"', 'Accept-Encoding: gzip, br'],
      undefined,
    ],
    ['the head of a page', [], 'HEAD /kept_en HTTP/1.1'],
    ['the way home', ['Accept-Language: fr'], 'GET / HTTP/1.1'],
    ['a page, with a cookie that means nothing', ['Cookie: theirs'], undefined],
  ])('is answered as Node would, without it: %s', async (_, lines, line) => {
    const fast = await say(asking(lines, line))
    expect([onSent.mock.calls.length, onRequest.mock.calls.length]).toEqual([1, 0])
    // A header that is not plain, and changes nothing.
    const slow = await say(asking([...lines, 'TE: trailers'], line))
    expect([onSent.mock.calls.length, onRequest.mock.calls.length]).toEqual([2, 1])
    expect(withoutOwn(fast)).toBe(withoutOwn(slow))
    expect(fast).toMatch(/\r\nDate: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n/)
    expect(fast).toMatch(/\r\nX-Request-Id: [\da-f-]{36}\r\n/)
  })

  it('may follow another on its connection, each with a name of its own', async () => {
    const answers = await say(asking(), asking(), asking())
    const ids = answers.match(/X-Request-Id: .*/g)
    expect([new Set(ids).size, onRequest.mock.calls.length]).toEqual([3, 0])
  })
})

describe('all else is Node’s to read', () => {
  const smuggled = asking([], 'GET /smuggled HTTP/1.1')
  it.each([
    ['two at once', [asking() + asking()], [200, 200]],
    ['one in two parts', [asking().slice(0, 20), asking().slice(20)], [200]],
    ['one with a body', [`${asking(['Content-Length: 3'])}abc`], [200]],
    ['one behind a body', [`${asking([`Content-Length: ${smuggled.length}`])}${smuggled}`], [200]],
    ['one in chunks', [`${asking(['Transfer-Encoding: chunked'])}0\r\n\r\n`], [200]],
    ['one that is to be the last', [asking(['Connection: close'])], [200]],
    ['an older one', ['GET /kept_en HTTP/1.0\r\nHost: h\r\n\r\n'], [200]],
    ['a host twice', [asking(['Host: other'])], [200]],
    ['no host', ['GET /kept_en HTTP/1.1\r\n\r\n'], [200]],
    ['a line that goes on', [asking(['A: b', ' c'])], [400]],
    ['a header without an end', [asking(['A: b\nC: d'])], [400]],
    ['a name with a space', [asking(['A : b'])], [400]],
    ['a control character', [asking(['A: \x01'])], [400]],
    ['a proxy’s word for its end', [asking(['Proxy-Connection: close'])], [200]],
    ['a hundred headers', [asking(Array.from({ length: 100 }, (_, n) => `A${n}: b`))], [200]],
    ['no request', ['Well met\r\n\r\n'], [400]],
    ['one with a session', [asking(['Cookie: mine'])], [200]],
  ])('%s', async (_, parts, statuses) => {
    const answers = await say(...parts)
    const seen = [...answers.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status))
    expect(seen).toEqual(statuses)
    expect(onRequest).toHaveBeenCalledTimes(statuses.filter((status) => status === 200).length)
    expect(answers).not.toContain('Made for GET /smuggled')
  })

  it('and found to be so at once, however it is put', () => {
    const lines = [' '.repeat(4_000), '\t \t'.repeat(1_300), 'a '.repeat(2_000)]
    const look = () => {
      for (let n = 0; n < 100; n++)
        for (const line of lines)
          expect(readPlainRequest(Buffer.from(asking([`A:${line}\x80`]), 'latin1'))).toBeUndefined()
    }
    // With two parts of a pattern that take the same signs: eight seconds.
    expect(processorTime(look)).toBeLessThan(1_000)
  })

  it('on a connection that has had fast answers, with its whole body, and back', async () => {
    const posted = `${asking(['Content-Length: 5'], 'POST /api/x HTTP/1.1')}12`
    const answers = await say(asking(), asking(), posted, '345', asking())
    expect(answers).toContain('Made for POST /api/x 12345')
    expect(answers.match(/HTTP\/1\.1 200/g)).toHaveLength(4)
    expect([onSent.mock.calls.length, onRequest.mock.calls.length]).toEqual([3, 2])
  })
})

describe('a connection', () => {
  it('of whom nobody reads is not read from', async () => {
    const socket = open()
    const [own] = (await once(server, 'connection')) as [Socket]
    socket.pause()
    const isFull = async () => {
      for (let n = 0; n < 200; n++) socket.write(asking())
      const before = own.bytesRead
      await new Promise((resolve) => setImmediate(resolve))
      expect(own.isPaused() && own.bytesRead === before).toBe(true)
    }
    await vi.waitFor(isFull, { timeout: 10_000, interval: 1 })
    expect(own.writableLength).toBeLessThan(1024 * 1024)
    socket.destroy()
  })

  it('ends with the server, after what it was sent', async () => {
    const other = aServer()
    await begin(other)
    const [idle, asked] = [open(other), open(other)]
    asked.write(asking())
    await Promise.all([once(idle, 'connect'), once(asked, 'readable')])
    const hasClosed = once(other, 'close')
    other.close()
    await hasClosed
    expect(await text(asked)).toContain('Größe')
    idle.destroy()
  })

  it('that says nothing more is let go', async () => {
    const other = aServer()
    await begin(other)
    const [idle, asked] = [open(other), open(other)]
    const owns: Socket[] = []
    other.on('connection', (own: Socket) => owns.push(own))
    asked.write(asking())
    await once(asked, 'readable')
    await vi.waitFor(() => expect(owns).toHaveLength(2))
    expect(owns.map(({ timeout }) => timeout).toSorted()).toEqual([
      other.headersTimeout,
      other.keepAliveTimeout + 1_000,
    ])
    for (const own of owns) own.emit('timeout')
    await Promise.all([idle, asked].map((each) => text(each)))
    other.close()
  })
})
