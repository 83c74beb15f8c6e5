import { buffer, text } from 'node:stream/consumers'
import type { IncomingMessage } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { logger } from '@/lib/logger'
import { aListener, answerTo } from '../../support/http/aListener'

const { begin, behind, end, open, say } = aListener()

beforeAll(begin)
afterAll(end)
afterEach(() => vi.restoreAllMocks())
beforeEach(() => {
  behind.answer = (_, response) => response.end()
})

it('a request comes to the door as it was sent, but for what is about the connection, and from whom it is', async () => {
  let seen: Partial<IncomingMessage> = {}
  behind.answer = (request, response) => {
    seen = { method: request.method, url: request.url, rawHeaders: request.rawHeaders }
    response.end()
  }
  const lines = ['X-Two: 1', 'X-Two: 2', 'X-Fora-Peer: 192.0.2.9', 'Keep-Alive: 5']
  await say(
    `GET /a%20b?c[d]=%C3%A9 HTTP/1.1\r\nHost: h\r\n${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`,
  )
  expect(seen).toMatchObject({ method: 'GET', url: '/a%20b?c[d]=%C3%A9' })
  expect(seen.rawHeaders?.slice(0, 8)).toEqual([
    'Host',
    'h',
    'X-Two',
    '1',
    'X-Two',
    '2',
    'x-fora-peer',
    '127.0.0.1',
  ])
  expect(seen.rawHeaders).not.toContain('192.0.2.9')
})

it.each(['POST', 'PATCH', 'DELETE', 'GET', 'OPTIONS'])(
  'a %s without a body has none at the door',
  async (method) => {
    let length: string | undefined
    behind.answer = async (request, response) => {
      length = request.headers['transfer-encoding'] ?? request.headers['content-length']
      response.end(String((await buffer(request)).length))
    }
    const asking = open('/a_en', { method })
    if (method === 'POST' || method === 'PATCH') asking.setHeader('Content-Length', 0)
    asking.end()
    expect(await text(await answerTo(asking))).toBe('0')
    expect(length ?? '0').toBe('0')
  },
)

it('a body arrives whole, whether its length was said before or not', async () => {
  behind.answer = async (request, response) => response.end(String((await buffer(request)).length))
  const body = Buffer.alloc(3_000_000, 'x')
  for (const headers of [{ 'Content-Length': body.length }, { 'Transfer-Encoding': 'chunked' }]) {
    const asking = open('/a_en', { method: 'POST', headers })
    asking.end(body)
    expect(await text(await answerTo(asking))).toBe('3000000')
  }
})

it('an answer comes back as it was made', async () => {
  behind.answer = (_, response) => {
    response.writeHead(207, 'As it is', ['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'X-Own', '1'])
    response.write('one ')
    response.end('two')
  }
  const asking = open()
  asking.end()
  const response = await answerTo(asking)
  expect([response.statusCode, response.statusMessage]).toEqual([207, 'As it is'])
  expect(response.headers['set-cookie']).toEqual(['a=1', 'b=2'])
  expect(response.headers['x-own']).toBe('1')
  expect(await text(response)).toBe('one two')
})

it('an answer without a body is one: to HEAD, 304 and 204', async () => {
  behind.answer = ({ method, url }, response) => {
    response.writeHead(Number(url?.slice(1)), method === 'HEAD' ? { 'Content-Length': 5 } : {})
    response.end()
  }
  const answers = await say(
    ['HEAD /200', 'GET /304', 'GET /204']
      .map((line, at) => `${line} HTTP/1.1\r\nHost: h\r\n${at === 2 ? 'Connection: close\r\n' : ''}\r\n`)
      .join(''),
  )
  expect(answers.match(/^HTTP\/1\.1 \d+/gm)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 304', 'HTTP/1.1 204'])
  expect(answers).toMatch(/content-length: 5/i)
})

it('a client of HTTP/1.0 gets the bytes alone, and the end of the connection', async () => {
  behind.answer = (_, response) => {
    response.write('one ')
    response.end('two')
  }
  const got = await say('GET / HTTP/1.0\r\n\r\n')
  expect(got).toMatch(/\r\n\r\none two$/)
  expect(got).not.toMatch(/transfer-encoding/i)
})

it('an answer that comes before its request was sent reaches the client, however much is sent', async () => {
  behind.answer = (_, response) => {
    response.writeHead(413, { Connection: 'close' })
    response.end('Too much')
  }
  const most = `POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9000000\r\n\r\n${'x'.repeat(1_000_000)}`
  for (let n = 0; n < 20; n++) expect(await say(most)).toMatch(/^HTTP\/1\.1 413 [^]*Too much/)
})

it('the door hears of a body before any of it is there, and may refuse it', async () => {
  behind.answer = (_, response) => {
    response.writeHead(413, { Connection: 'close' })
    response.end('Too much')
  }
  expect(await say('POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000000\r\n\r\n')).toMatch(
    /^HTTP\/1\.1 413 /,
  )
})

it('an answer that ends the connection ends that of the client, who has not sent its body yet', async () => {
  behind.answer = (_, response) => {
    response.writeHead(413, { Connection: 'close' })
    response.end('Too much')
  }
  expect(await say('POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000000\r\n\r\nabc')).toMatch(
    /^HTTP\/1\.1 413 [^]*Too much/,
  )
})

it('a client that leaves is gone at the door, before its answer and while it is sent', async () => {
  for (const isBegun of [false, true]) {
    const left = vi.fn()
    const arrived = new Promise<void>((resolve) => {
      behind.answer = (request, response) => {
        request.socket.once('close', left)
        if (isBegun) response.write('part')
        resolve()
      }
    })
    const asking = open()
    asking.on('error', () => undefined)
    asking.end()
    await arrived
    if (isBegun) await answerTo(asking)
    asking.destroy()
    await vi.waitFor(() => expect(left).toHaveBeenCalled(), 10_000)
  }
})

it('an answer that breaks off is no whole one for the client', async () => {
  behind.answer = (_, response) => {
    response.write('part', () => response.destroy())
  }
  const asking = open()
  asking.end()
  await expect(text(await answerTo(asking))).rejects.toThrow()
})

it('where the door is gone before it answers, the client hears so', async () => {
  behind.answer = ({ socket }) => socket.destroy()
  const logged = vi.spyOn(logger, 'warn')
  const got = await say('GET /a_en HTTP/1.1\r\nHost: h\r\n\r\n')
  expect(got).toMatch(/^HTTP\/1\.1 503 [^]*Try again/)
  expect(numberIn(got)).toMatch(/^[0-9a-f-]{36}$/)
  expect(logged).toHaveBeenCalledWith(expect.objectContaining({ requestId: numberIn(got), status: 503 }))
  expect(got).toMatch(/^strict-transport-security: /im)
})

it('what is no request is refused with the headers that every answer has', async () => {
  for (const bytes of ['x\r\n\r\n', 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n'])
    expect(await say(bytes)).toMatch(/^HTTP\/1\.1 400 [^]*^strict-transport-security: /im)
})

const numberIn = (answer: string) => /^x-request-id: (.*)\r$/im.exec(answer)?.[1]

it.each([
  ['what is no HTTP', 'x\r\n\r\n', 400, 'malformedRequest'],
  ['a tunnel', 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'malformedAddress'],
  [
    'headers without end',
    `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
    431,
    'headersTooLarge',
  ],
])(
  'the answer to %s and the line of the log about it have the same number',
  async (_, bytes, status, code) => {
    const logged = vi.spyOn(logger, 'info')
    const numbers = [numberIn(await say(bytes)), numberIn(await say(bytes))]
    expect(numbers[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(numbers[0]).not.toBe(numbers[1])
    for (const requestId of numbers)
      expect(logged).toHaveBeenCalledWith({ msg: 'Refused', requestId, status, code })
  },
)

it('who reads slowly is not read ahead for by more than a little', async () => {
  let written = 0
  behind.answer = (_, response) => {
    const part = Buffer.alloc(64 * 1024)
    const more = () => {
      for (let isTaken = true; isTaken && written < 64 * 1024 * 1024; written += part.length)
        isTaken = response.write(part)
    }
    response.on('drain', more)
    more()
  }
  const asking = open()
  asking.end()
  const response = await answerTo(asking)
  response.pause()
  let before = -1
  await vi.waitFor(
    () => {
      const isStill = before === written
      before = written
      expect(isStill).toBe(true)
    },
    { timeout: 10_000, interval: 300 },
  )
  expect(written).toBeLessThan(16 * 1024 * 1024)
  asking.destroy()
})
