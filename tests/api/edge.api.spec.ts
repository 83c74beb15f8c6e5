import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../support/freePort'
import { accountOf } from '../support/http/accountOf'
import { serverUrl } from '../support/http/serverUrl'
import { isListening } from '../support/isListening'

const START_MS = 60_000
/** How long the edge waits for a slow client; shorter here than in the file. */
const SLOW = '1s'

const nginx = process.env.FORA_NGINX ?? ''
const conf = readFileSync('deploy/nginx.conf', 'utf8')
const snippets = [...readFileSync('docs/guide/operator.md', 'utf8').matchAll(/```nginx\n([^]*?)```/g)].map(
  ([, text]) => text ?? '',
)

let folder: string
beforeAll(() => {
  if (!nginx) throw new Error('FORA_NGINX is not set: run this with npm test -- api')
  folder = mkdtempSync(path.join(tmpdir(), 'fora-edge-'))
  mkdirSync(path.join(folder, 'temp'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string) => path.join(folder, name)

/** The file for this machine: places that exist here, and the server under test. */
const local = (text: string, port: number) =>
  text
    .replace('pid /tmp/nginx.pid', `pid ${at('nginx.pid')}`)
    .replace(/server (app|127\.0\.0\.1):3000/, `server ${new URL(serverUrl()).host}`)
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('/dev/stdout', at('access.log'))
    .replace('/dev/stderr', at('error.log'))
    .replace(
      'http {',
      `http {\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${at('temp')}/${each};`).join('\n')}`,
    )

const check = (text: string) => {
  writeFileSync(at('nginx.conf'), text)
  const { status, stderr } = spawnSync(nginx, ['-t', '-q', '-c', at('nginx.conf')], { encoding: 'utf8' })
  return { status, stderr }
}
const RIGHT = { status: 0, stderr: '' }

describe('the configuration of nginx', () => {
  it('is accepted as it is', () => expect(check(local(conf, 8080))).toEqual(RIGHT))

  it('is accepted with each change that the guide shows', () => {
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-subj',
        '/CN=fora',
        '-keyout',
        at('fora.key'),
        '-out',
        at('fora.pem'),
      ],
      { stdio: 'ignore' },
    )
    const [upstream = '', tls = '', realIp = ''] = snippets
    expect([upstream, tls, realIp].map((text) => text.split(/\s/)[0])).toEqual([
      'upstream',
      'listen',
      'set_real_ip_from',
    ])
    const changed = conf
      .replace(/upstream fora \{[^}]*\}/, upstream)
      .replace('listen 8080;', tls.replaceAll('/etc/ssl', folder).replace('443', '127.0.0.1:8443'))
      .replace('http {', `http {\n${realIp}`)
    expect(check(local(changed, 8080))).toEqual(RIGHT)
    expect(snippets).toHaveLength(3)
  })
})

describe('nginx in front of the server', () => {
  let port: number
  let running: ChildProcess
  beforeAll(async () => {
    port = await freePort()
    writeFileSync(at('nginx.conf'), local(conf, port).replaceAll(/(client_\w+_timeout) \d+s/g, `$1 ${SLOW}`))
    running = spawn(nginx, ['-c', at('nginx.conf'), '-g', 'daemon off;'], { stdio: 'inherit' })
    if (!(await isListening(port, START_MS))) throw new Error('nginx did not start')
  })
  afterAll(async () => {
    running.kill('SIGTERM')
    await once(running, 'exit')
  })
  const ask = (address: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual', ...init })
  const log = () => readFileSync(at('access.log'), 'utf8')

  it('writes no token, no query and no address of anybody into its log', async () => {
    const secret = '5d41402abc4b2a76b9719d911017c592'
    for (const address of [
      `/admin/reset/${secret}`,
      `/admin/join/${secret}`,
      `/ADMIN/Reset/${secret}`,
      `/api/users/verify/${secret}`,
      `/api/unsubscribe/review.x.${secret}`,
      `/api/calendar-feeds/${secret}/calendar.ics`,
      `/preview/link/forums/x/en/${secret}`,
      `/index_en?q=${secret}`,
      `/someone@example.eu`,
    ]) {
      const { headers } = await ask(address)
      expect(headers.get('x-request-id')).not.toBeNull()
    }
    expect(log()).toContain('"GET /admin/reset/..."')
    expect(log()).toContain('"GET /admin/join/..."')
    expect(log()).toContain('"GET /index_en"')
    expect(log()).not.toMatch(new RegExp(`${secret}|someone|127\\.0\\.0\\.1`))
  })

  it('slows down who guesses passwords, however the address is written', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 25 }, async (_, index) => {
        const address = ['/api/users/login', '/api/users/LOGIN', '/API/users/%6Cogin'][index % 3] ?? ''
        return (await ask(address, { method: 'POST', body: '{}' })).status
      }),
    )
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(10)
    // A colleague at the same address is not kept out by that in a browser that is known.
    const { email, password } = accountOf('reviewer')
    const signIn = { method: 'POST', body: JSON.stringify({ email, password }) }
    const type = { 'content-type': 'application/json' }
    const before = await fetch(`${serverUrl()}/api/users/login`, { ...signIn, headers: type })
    const device = before.headers.getSetCookie().find((each) => each.startsWith('fora-device-')) ?? ''
    const headers = { ...type, cookie: `a=b; ${device.split(';')[0]}` }
    expect((await ask('/api/users/login', { ...signIn, headers })).status).toBe(200)
  })

  it('hides the status, however the address is written', async () => {
    for (const address of ['/api/status', '/api/STATUS', '//api/status', '/api/metrics'])
      expect((await ask(address)).status).toBe(404)
  })

  it('lets go of a client whose body does not come', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write('POST /api/forums HTTP/1.1\r\nHost: fora\r\nContent-Length: 1000\r\n\r\n{')
    socket.resume()
    await new Promise((resolve) => socket.on('error', resolve).on('close', resolve))
    expect(log()).toContain('"POST /api/forums" 408')
  })

  it('says that the service is starting while nothing answers behind it', async () => {
    const nowhere = await freePort()
    const other = await freePort()
    const text = local(conf, other)
      .replace(new URL(serverUrl()).host, `127.0.0.1:${nowhere}`)
      .replace('nginx.pid', 'other.pid')
    writeFileSync(at('other.conf'), text)
    const lonely = spawn(nginx, ['-c', at('other.conf'), '-g', 'daemon off;'], { stdio: 'inherit' })
    try {
      expect(await isListening(other, START_MS)).toBe(true)
      const answer = await fetch(`http://127.0.0.1:${other}/index_en`)
      expect(answer.status).toBe(503)
      expect(answer.headers.get('retry-after')).toBe('10')
    } finally {
      lonely.kill('SIGTERM')
      await once(lonely, 'exit')
    }
  })
})
