import http, { type RequestListener } from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, describe, expect, it } from 'vitest'
import { createAsk, NoAnswer, statusInTheEnd, type AskOutside } from '@/lib/http/askOutside'
import { createLookups, type Resolved } from '@/lib/http/lookups'
import { isElsewhere } from '@/lib/http/ownAddresses'
import { isPublicAddress } from '@/lib/http/publicAddress'

/** What stands for the internet here, and what for the network behind it. */
const [OUTSIDE, INSIDE] = ['127.0.0.1', '127.0.0.2']

const servers: http.Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** @returns the port, the same on another address if it is given */
const serve = (address: string, answer: RequestListener, port = 0): Promise<number> =>
  new Promise((listening) => {
    const server = http.createServer(answer).listen(port, address, () => {
      listening((server.address() as AddressInfo).port)
    })
    servers.push(server)
  })

/** A server, and one behind it at the same port that nobody may reach: what was asked of each. */
async function aNetwork(answer: RequestListener, names: Record<string, string[]> = {}) {
  const asked: string[] = []
  const reached: string[] = []
  const port = await serve(OUTSIDE, (request, response) => {
    asked.push(`${request.method} ${request.url}`)
    answer(request, response)
  })
  await serve(INSIDE, ({ url = '' }, response) => void (reached.push(url), response.end()), port)
  const looked: string[] = []
  const ask = createAsk({
    ...{ agent: 'test', pause: 0, patience: 500, ports: [String(port)] },
    isAllowed: (address) => address === OUTSIDE,
    resolve: (host) => {
      looked.push(host)
      const addresses = names[host] ?? (host === 'good.example' ? [OUTSIDE] : [])
      // Of a name that changes, the next one is another.
      const found = host === 'changing.example' ? addresses.splice(0, 1) : addresses
      return Promise.resolve(found.map((address) => ({ address, family: 4 })))
    },
  })
  const good = `http://good.example:${port}`
  const why = (address: string) =>
    statusInTheEnd(ask, address).catch((error: unknown) => (error instanceof NoAnswer ? error.code : error))
  return { ask, asked, good, looked, port, reached, why }
}

describe('what is asked outside', () => {
  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700::1111', '2a01:7e00::1'])('may be %s', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  )

  it.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.0.1', '169.254.169.254', '172.16.0.1'],
    ...['172.31.255.255', '192.0.2.1', '192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '64:ff9b::a00:1', 'fc00::1', 'fd12::1', 'fe80::1'],
    ...['ff02::1', '2001:db8::1', '2001::1', '2002:a00:1::1'],
  ])('is never %s', (address) => expect(isPublicAddress(address)).toBe(false))

  it('is no network behind the server, however its address is written, also after a redirect', async () => {
    const names = { 'inside.example': [INSIDE], 'both.example': [OUTSIDE, INSIDE] }
    const network = await aNetwork((request, response) => {
      response.writeHead(302, { location: decodeURIComponent(String(request.url).slice(1)) }).end()
    }, names)
    const { asked, good, port, reached, why } = network
    const inside = [
      ...['127.0.0.2', '127.2', '2130706434', '0x7f.0.0.2', '0177.0.0.2', '[::1]', '[::ffff:127.0.0.2]'],
      ...['inside.example', 'both.example', 'INSIDE.example.'].map((name) => name.replace(/\.$/, '')),
    ].map((host) => `http://${host}:${port}/`)
    for (const address of inside) expect(await why(address), address).toBe('notPublic')
    expect(asked).toEqual([])
    for (const address of inside)
      expect(await why(`${good}/${encodeURIComponent(address)}`), address).toBe('notPublic')
    for (const address of ['ftp://good.example/', 'file:///etc/passwd', `http://a:b@good.example:${port}/`])
      expect(await why(`${good}/${encodeURIComponent(address)}`), address).toBe('notAnAddress')
    expect(await why(`${good}/${encodeURIComponent('http://good.example:22/')}`)).toBe('otherPort')
    expect(await why(`http://nowhere.example:${port}/`)).toBe('noSuchHost')
    expect(reached).toEqual([])
  })

  it('is the address that was looked at, whatever the name means a moment later', async () => {
    const names = { 'changing.example': [OUTSIDE, INSIDE] }
    const { looked, port, reached, why } = await aNetwork((_, response) => void response.end(), names)
    expect(await why(`http://changing.example:${port}/`)).toBe(200)
    expect(looked).toEqual(['changing.example'])
    expect(await why(`http://changing.example:${port}/`)).toBe('notPublic')
    expect(reached).toEqual([])
  })

  it('is asked for its head, and for itself where that is no answer; of a body only what is wanted is read', async () => {
    let closed = 0
    const network = await aNetwork((request, response) => {
      if (request.method === 'HEAD') return void response.writeHead(405).end()
      response.on('close', () => (closed += 1))
      // It never ends.
      const more = () => {
        while (response.write('x'.repeat(10_000)));
      }
      response.on('drain', more)
      more()
    })
    expect(await network.why(`${network.good}/endless`)).toBe(200)
    expect(network.asked).toEqual(['HEAD /endless', 'GET /endless'])
    const { body } = await network.ask(`${network.good}/part`, { method: 'GET', most: 1_000 })
    expect(body).toBe('x'.repeat(1_000))
    await expect.poll(() => closed).toBe(2)
  })

  it('is given up after a while, and followed no further than five times', async () => {
    const { asked, good, why } = await aNetwork(({ url }, response) => {
      if (url !== '/slow') response.writeHead(301, { location: '/round' }).end()
    })
    expect(await why(`${good}/slow`)).toBe('timeout')
    expect(await why(`${good}/round`)).toBe('tooManyRedirects')
    expect(asked.filter((line) => line === 'HEAD /round')).toHaveLength(6)
  })

  it.each([
    ['speak another protocol', 101, 'noConnection'],
    ['say nothing', null, 'noConnection'],
    ['end its answer by that', 200, 'closed by its end'],
  ])('may break off the connection to %s: nobody waits for it', async (_, status, expected) => {
    const upgrade = status === 101 ? 'Connection: Upgrade\r\nUpgrade: other\r\n' : ''
    const server = net.createServer((socket) =>
      socket.once('data', () =>
        socket.end(status ? `HTTP/1.1 ${status} Said\r\n${upgrade}\r\nclosed by its end` : ''),
      ),
    )
    await new Promise<void>((listening) => server.listen(0, OUTSIDE, listening))
    const { port } = server.address() as AddressInfo
    const ask = createAsk({ agent: 'test', pause: 0, ports: [String(port)], isAllowed: () => true })
    const answered = ask(`http://${OUTSIDE}:${port}/`, { method: 'POST', body: '{}', most: 200 })
    expect(
      await answered
        .then(({ body }) => body)
        .catch((error: unknown) => error instanceof NoAnswer && error.code),
    ).toBe(expected)
    server.close()
  })

  it('has a name that is found in time, or is given up with the whole', async () => {
    const never = () => new Promise<never>(() => undefined)
    const ask = createAsk({ agent: 'test', pause: 0, patience: 100, resolve: never })
    const asking = (given: { signal?: AbortSignal } = {}) =>
      ask('http://slow.example/', { method: 'HEAD', ...given })
    await expect(asking()).rejects.toMatchObject({ code: 'timeout' })
    for (const signal of [AbortSignal.timeout(20), AbortSignal.abort()])
      await expect(asking({ signal })).rejects.toSatisfy((error) => error === signal.reason)
  })

  it('is looked up by two at once, and one name once', async () => {
    const begun: string[] = []
    const ends = new Map<string, (found: Resolved[]) => void>()
    const lookUp = createLookups((host) => {
      begun.push(host)
      if (host === 'none') throw new Error('No such name')
      return new Promise((found) => ends.set(host, found))
    }, 2)
    const [a, again, b, none, c] = ['a', 'a', 'b', 'none', 'c'].map(lookUp)
    expect(begun).toEqual(['a', 'b'])
    ends.get('a')?.([])
    expect(await Promise.all([a, again])).toEqual([[], []])
    await expect(none).rejects.toThrow('No such name')
    await expect.poll(() => begun).toEqual(['a', 'b', 'none', 'c'])
    for (const end of ['b', 'c']) ends.get(end)?.([])
    await Promise.all([b, c])
    await expect(lookUp('none')).rejects.toThrow()
    expect(begun).toHaveLength(5)
  })

  it('gets what is posted once, at the address that was looked at; by https alone where that is wanted', async () => {
    const bodies: string[] = []
    const answer: RequestListener = (request, response) => {
      request.on('data', (part: Buffer) => bodies.push(`${request.headers['webhook-id']} ${part.toString()}`))
      request.on('end', () =>
        response.writeHead(307, { location: 'http://inside.example/' }).end('Elsewhere'),
      )
    }
    const names = { 'changing.example': [OUTSIDE, INSIDE], 'inside.example': [INSIDE] }
    const { ask, asked, port, reached } = await aNetwork(answer, names)
    const posted = { method: 'POST', body: '{"a":1}', headers: { 'webhook-id': 'x' }, most: 4 } as const
    const post = (host: string, own: AskOutside = ask) => own(`http://${host}:${port}/hook`, posted)
    expect(await post('changing.example')).toMatchObject({ status: 307, body: 'Else' })
    for (const host of ['changing.example', 'inside.example', '127.0.0.2'])
      await expect(post(host)).rejects.toMatchObject({ code: 'notPublic' })
    const secure = createAsk({ agent: 'test', protocols: ['https:'], isAllowed: isElsewhere })
    await expect(post('good.example', secure)).rejects.toMatchObject({ code: 'notAnAddress' })
    await expect(secure('https://127.0.0.1/', posted)).rejects.toMatchObject({ code: 'notPublic' })
    expect([asked, bodies, reached]).toEqual([['POST /hook'], ['x {"a":1}'], []])
  })

  it('is neither this machine nor where this installation is reached', async () => {
    const own = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
    for (const { address } of own) expect(await isElsewhere(address), address).toBe(false)
    expect(await isElsewhere('10.0.0.1')).toBe(false)
    expect(await isElsewhere('8.8.8.8')).toBe(true)
  })

  it('is asked once in a while, of one host', async () => {
    const port = await serve(OUTSIDE, (_, response) => void response.end())
    const resolve = () => Promise.resolve([{ address: OUTSIDE, family: 4 }])
    const own = { agent: 'test', ports: [String(port)], isAllowed: () => true, resolve }
    const ask = createAsk({ ...own, pause: 100 })
    const began = performance.now()
    const at = await Promise.all(
      ['a', 'a', 'a', 'b'].map(async (host) => {
        await ask(`http://${host}.example:${port}/`, { method: 'HEAD' })
        return performance.now() - began
      }),
    )
    expect(at[1]).toBeGreaterThan(95)
    expect(at[2]).toBeGreaterThan(195)
    expect(at[3]).toBeLessThan(at[2] ?? 0)
  })
})
