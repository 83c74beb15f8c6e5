import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSender } from '../support/fuzz/sender'
import { callServerFunction } from '../support/http/callServerFunction'
import { scoreOf } from '../support/http/observatory'
import { type BuiltServer, startBuiltServer } from '../support/startBuiltServer'

let server: BuiltServer
let sender: ReturnType<typeof createSender>
beforeAll(async () => {
  server = await startBuiltServer({ SERVER_URL: 'https://fora.example.eu' })
  sender = createSender(server.url, 4)
})
afterAll(async () => {
  sender.close()
  await server.stop()
})

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET', body?: string) =>
  sender.send({ method, path, headers, ...(body !== undefined && { body }) })

/** Says bytes that no HTTP client would, and reads what comes back. */
const say = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(server.url)
    let text = ''
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes))
    // Not before: somebody who has ended their side has left.
    socket.once('data', () => socket.end())
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()))
    socket.on('error', reject)
    socket.on('close', () => resolve(text))
  })

const SECURITY = [
  'x-content-type-options',
  'content-security-policy',
  'referrer-policy',
  'strict-transport-security',
  'x-request-id',
]

describe('every answer has its security headers', () => {
  it.each([
    ['200', '/index_en', 'GET'],
    ['302', '/', 'GET'],
    ['308', '//forums_en', 'GET'],
    ['400', '/%ff', 'GET'],
    ['404', '/nothing_en', 'GET'],
    ['404', '/_next/static/nothing.js', 'GET'],
    ['405', '/forums_en', 'POST'],
    ['405', '/api/forums', 'TRACE'],
    ['414', `/api/forums?x=${'a'.repeat(9_000)}`, 'GET'],
    ['200', '/admin/login', 'GET'],
    ['200', '/api/forums', 'GET'],
  ])('%s of %s', async (status, path, method) => {
    const answered = await ask(path, {}, method)
    expect(String(answered.status)).toBe(status)
    expect(SECURITY.filter((name) => !answered.headers[name])).toEqual([])
    const names = Object.keys(answered.headers)
    expect(names.filter((name) => /^x-(?:middleware|powered|fora|next-cache)/.test(name))).toEqual([])
  })

  it.each([
    ['what is no HTTP', 'x\r\n\r\n', 400],
    ['a broken host', 'GET / HTTP/1.1\r\nHost: [::\r\nConnection: close\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['all of the server', 'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 200],
    ['a tunnel', 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ])('to %s', async (_, bytes, status) => {
    const text = await say(bytes)
    expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    for (const name of SECURITY) expect(text.toLowerCase(), name).toContain(`\n${name}: `)
    expect(text).toMatch(/^x-request-id: [0-9a-f-]{36}\r$/im)
  })

  const PAGES = ['/index_en', '/admin/login', '/api', '/api/forums', '/forums_en', '/nothing_en']
  it.each([...PAGES, '/api/docs', '/api/unsubscribe/x', '/preview/link/forums/x/en/x'])(
    'and Mozilla’s Observatory gives %s at least 115',
    async (path) => {
      const { score, reasons } = scoreOf(await fetch(server.url + path, { redirect: 'manual' }))
      expect({ score: score >= 115, reasons }).toEqual({ score: true, reasons })
    },
  )

  it('and each page of the admin allows its own scripts alone', async () => {
    const [one, other] = [await ask('/admin/login'), await ask('/admin/login')]
    const nonceOf = ({ headers }: typeof one) =>
      /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1]
    expect(nonceOf(one)).toBeTruthy()
    expect(nonceOf(one)).not.toBe(nonceOf(other))
    const scripts = one.text.match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(3)
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonceOf(one)}"`))).toEqual([])
    expect(String(one.headers['content-security-policy'])).not.toMatch(/script-src[^;]*unsafe/)
  })
})

describe('an address in another form', () => {
  it.each([
    ['/api/users/LOGIN', '/api/users/login'],
    ['/api/media/%66ile/x.pdf', '/api/media/file/x.pdf'],
    ['/api/media/FILE/x.pdf', '/api/media/file/x.pdf'],
    ['//evil.example//x', '/evil.example/x'],
  ])('%s is sent to %s, whatever the method, and reaches nothing', async (path, to) => {
    const { status, headers } = await ask(
      path,
      { 'content-type': 'application/json' },
      path.startsWith('/api/u') ? 'POST' : 'GET',
      undefined,
    )
    expect({ status, to: headers.location }).toEqual({ status: 308, to })
  })
})

describe('a body', () => {
  it('that does not come is not waited for by the next in line', async () => {
    const { port } = new URL(server.url)
    const slow = connect(Number(port), '127.0.0.1')
    slow.write(
      'POST /api/users/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
    )
    slow.setEncoding('utf8')
    const answered = await new Promise<string>((resolve) => slow.once('data', resolve))
    expect(answered).toMatch(/^HTTP\/1.1 408 /)
    slow.destroy()
  })

  it('of a stranger is small, and said to be too large before it is read', async () => {
    const text = await say('POST /api/forums HTTP/1.1\r\nHost: a\r\nContent-Length: 999999999\r\n\r\n')
    expect(text).toMatch(/^HTTP\/1.1 413 /)
  })
})

describe('the scripts of the desk', () => {
  it('are compressed once, and then sent from what is kept ready, whatever a browser says of itself', async () => {
    const { text } = await ask('/admin/login')
    const script = /"(\/_next\/static\/[^"?]+\.js)"/.exec(text)?.[1] ?? ''
    await expect
      .poll(async () => (await ask(script, { 'accept-encoding': 'br' })).headers['cache-status'])
      .toBe('fora; hit')
    const { headers, status } = await ask(script, { 'accept-encoding': 'gzip', cookie: 'payload-token=x' })
    expect([status, headers['cache-status'], headers['content-encoding']]).toEqual([200, 'fora; hit', 'gzip'])
    expect(headers['cache-control']).toContain('immutable')
    for (const name of SECURITY) expect(headers[name], name).toBeDefined()
  })
})

describe('the server functions of the admin', () => {
  it.each(['constructor', '__proto__', 'render-document-slots', 'form-state'])(
    'answer no stranger: %s',
    async (name) => {
      const response = await callServerFunction(server.url, { name, args: {} })
      expect(response.status).toBe(401)
      expect((await response.text()).length).toBeLessThan(200)
    },
  )

  it('are no way for a form without scripts, and none to the site', async () => {
    const form = { 'content-type': 'multipart/form-data; boundary=x' }
    expect((await ask('/admin/login', form, 'POST', '--x--')).status).toBe(405)
    expect((await ask('/index_en', { ...form, 'next-action': 'x' }, 'POST', '--x--')).status).toBe(405)
  })

  it.each(['x', '%5B%5D', '%5B%22%22%2C%7B%22a%22%3A1%7D%5D', '%'])(
    'are told where from in words that can be read: %s',
    async (tree) => {
      expect((await ask('/admin/login', { rsc: '1', 'next-router-state-tree': tree })).status).toBe(400)
    },
  )
})
