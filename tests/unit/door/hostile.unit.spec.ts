import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { aListener } from '../../support/http/aListener'

const { begin, behind, between, end, say, socket } = aListener()

beforeAll(begin)
afterAll(end)
beforeEach(() => {
  behind.answer = (_, response) => response.end()
})

it('what stands behind a thousand headers is no request of its own', async () => {
  const seen: string[] = []
  behind.answer = async (request, response) => {
    seen.push(`${request.url} from ${String(request.headers['x-fora-peer'])}`)
    await buffer(request)
    response.end()
  }
  const hidden = 'GET /smuggled HTTP/1.1\r\nHost: h\r\nx-fora-peer: 127.0.0.9\r\n\r\n'
  for (const method of ['GET', 'POST'])
    await say(
      `${method} /first HTTP/1.1\r\nHost: h\r\n${'a:\r\n'.repeat(1_100)}Content-Length: ${hidden.length}\r\nConnection: close\r\n\r\n${hidden}`,
    )
  await say('GET /last HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n')
  expect(seen).toEqual(['/first', '/first', '/last'].map((path) => `${path} from 127.0.0.1`))
})

/** Sends these bytes and leaves, at once or when an answer begins. */
const leave = async (bytes: string, when: 'at once' | 'answered'): Promise<void> => {
  const open = socket()
  open.on('error', () => undefined)
  await once(open, 'connect')
  open.write(bytes, () => {
    if (when === 'at once') open.destroy()
    else open.once('data', () => open.destroy())
  })
  await once(open, 'close')
}
const head = (line: string) => `${line} HTTP/1.1\r\nHost: h\r\n`

it.each([
  ['before it is passed on', 'at once', `${head('GET /api/x')}\r\n`],
  ['with its body under way', 'answered', `${head('POST /early')}Content-Length: 1000\r\n\r\nabc`],
  ['behind another answer', 'at once', `${head('GET /slow')}\r\n${head('GET /begun')}\r\n`],
] as const)('who leaves %s leaves no connection behind', async (_, when, bytes) => {
  behind.answer = ({ url }, response) => {
    if (url === '/early') response.writeHead(404).end()
    else if (url === '/begun') response.write('begun')
    else if (url !== '/slow') response.end()
  }
  await Promise.all(Array.from({ length: 150 }, () => leave(bytes, when)))
  // Whoever came before has had their turn.
  await say(`${head('GET /api/last')}Connection: close\r\n\r\n`)
  // Those that are free are kept for the next.
  const isLittle = async () => expect(await between()).toBeLessThanOrEqual(64)
  await vi.waitFor(isLittle, { timeout: 10_000, interval: 50 })
})

it('no header is one that stops the listener', async () => {
  behind.answer = (_, response) => response.end('Well')
  const odd = ['Trailer: x', 'Upgrade: y', 'TE: trailers', 'Proxy-Connection: z', 'Expect: 100-continue']
  for (const line of odd)
    expect(await say(`${head('GET /a')}${line}\r\nConnection: close\r\n\r\n`), line).toMatch(/Well/)
  expect(await say('CONNECT h:1 HTTP/1.1\r\nHost: h\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/)
})
