import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createSecureContext, type TLSSocket } from 'node:tls'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newWebhookSecret } from '@/lib/webhookSignature'
import { isSigned, type Got } from '../support/webhooks/aReceiver'
import { anAuthority } from '../support/webhooks/certificates'
import type { Orders, Posted } from '../support/webhooks/postOverTls'

/** What stands for the internet here, and what for the network behind it: at the same port. */
const [OUTSIDE, INSIDE] = ['127.0.0.1', '127.0.0.2']
const run = promisify(execFile)

describe('a receiver with TLS', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fora-tls-'))
  const secret = newWebhookSecret()
  const servers: Server[] = []
  const got: (Pick<Got, 'body' | 'headers'> & { host: string; name: string | false | null })[] = []
  const inside: string[] = []
  let port = 0
  let trusted = ''

  beforeAll(async () => {
    const [ours, strange] = [anAuthority(folder, 'trusted'), anAuthority(folder, 'strange')]
    trusted = ours.file
    const own = ours.certify('good.example')
    const shown: Record<string, { cert: Buffer; key: Buffer }> = {
      'changing.example': ours.certify('changing.example'),
      'inside.example': ours.certify('inside.example'),
      'expired.example': ours.certify('expired.example', { days: -1 }),
      'strange.example': strange.certify('strange.example'),
    }
    const serve = (address: string, answer: Parameters<typeof createServer>[1], at = 0) =>
      new Promise<number>((listening) => {
        const server = createServer(
          // Whoever asks for another name is shown the certificate of the good one.
          { ...own, SNICallback: (name, use) => use(null, createSecureContext(shown[name] ?? own)) },
          answer,
        ).listen(at, address, () => listening((server.address() as AddressInfo).port))
        // A sender that does not like the certificate hangs up.
        server.on('tlsClientError', () => undefined)
        server.on('secureConnection', () => void (address === INSIDE && inside.push('connected')))
        servers.push(server)
      })
    port = await serve(OUTSIDE, (request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        got.push({
          host: String(request.headers.host),
          // A connection with TLS is one of these; Node's types have no name of it.
          name: (request.socket as TLSSocket & { servername: string | false | null }).servername,
          body: Buffer.concat(parts).toString(),
          // Sent as single values.
          headers: request.headers as Record<string, string>,
        })
        if (request.url === '/away')
          response.writeHead(307, { location: `https://inside.example:${port}/` }).end('Elsewhere')
        else response.writeHead(200).end('Thank you')
      })
    })
    await serve(INSIDE, (_, response) => void response.end('Inside'), port)
  })
  beforeEach(() => {
    got.length = 0
    inside.length = 0
  })
  afterAll(() => {
    for (const server of servers) server.close().closeAllConnections()
    rmSync(folder, { recursive: true })
  })

  const names = {
    'good.example': [OUTSIDE],
    'other.example': [OUTSIDE],
    'strange.example': [OUTSIDE],
    'expired.example': [OUTSIDE],
    'inside.example': [INSIDE],
    'changing.example': [OUTSIDE, INSIDE],
  }
  /** Has a process of its own call these, which believes the authority of the test as it does those of the system. */
  const post = async (addresses: string[], { believes = trusted } = {}): Promise<Posted[]> => {
    const orders: Orders = { addresses, isElsewhere: OUTSIDE, names, port, secret }
    const sender = 'tests/support/webhooks/postOverTls.ts'
    const { stdout } = await run(process.execPath, ['scripts/run.mjs', sender, JSON.stringify(orders)], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: believes },
    })
    // As the sender writes it.
    return JSON.parse(stdout) as Posted[]
  }
  const at = (host: string, where = '/hook') => `https://${host}:${port}${where}`

  it('is called by its name, at the address that was looked at, with a signature that holds', async () => {
    const posted = await post([at('good.example'), at('changing.example')])
    expect(posted).toMatchObject([200, 200].map((status) => ({ status, body: 'Thank you' })))
    expect(got.map(({ host, name }) => [host, name])).toEqual(
      ['good.example', 'changing.example'].map((name) => [`${name}:${port}`, name]),
    )
    for (const each of got)
      expect(isSigned({ ...each, id: '', type: '', document: '', data: {} }, secret)).toBe(true)
    expect(inside).toEqual([])
  })

  it('that shows a certificate of another name, of a strange authority, or of yesterday gets nothing', async () => {
    const hosts = ['other.example', 'strange.example', 'expired.example'].map((host) => at(host))
    expect(await post(hosts)).toEqual(hosts.map(() => ({ code: 'certificate' })))
    expect(await post([at('good.example')], { believes: '' })).toEqual([{ code: 'certificate' }])
    expect(got).toEqual([])
  })

  it('leads nowhere else: no redirect is followed, and a name that changes to an inner address is not connected to', async () => {
    const posted = await post([
      at('good.example', '/away'),
      ...[at('changing.example'), at('changing.example')],
      at('inside.example'),
      `https://${INSIDE}:${port}/`,
      `http://good.example:${port}/`,
    ])
    expect(posted).toMatchObject([
      { status: 307, body: 'Elsewhere' },
      { status: 200 },
      ...Array<object>(3).fill({ code: 'notPublic' }),
      { code: 'notAnAddress' },
    ])
    expect(got).toHaveLength(2)
    expect(inside).toEqual([])
  })
})
