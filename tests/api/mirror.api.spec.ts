import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { CONTENT_SLUGS } from '@/contentTypes'
import { atTheDesk } from '../support/http/atTheDesk'
import { guideMirror } from '../support/http/guideMirror'
import { startSeededServer, type TestServer } from '../support/http/startSeededServer'

/** In milliseconds; a quiet machine needs a tenth of it. */
const LONG = 120_000
const patiently = { timeout: LONG / 2, interval: 100 }

const Docs = z.object({ docs: z.array(z.object({ id: z.string() })) })
const Page = z.object({ changes: z.array(z.object({ kind: z.string(), id: z.string() })), next: z.string() })

let server: TestServer
let desk: Awaited<ReturnType<typeof atTheDesk>>
const ask = (address: string, headers: HeadersInit = {}) => fetch(server.url + address, { headers })
const json = async (address: string): Promise<unknown> => (await ask(address)).json()
const cursor = async () => Page.parse(await json('/api/changes?since=now')).next
const aForum = async () => Docs.parse(await json('/api/forums?limit=1')).docs[0]?.id ?? ''
const publish = async (id: string, summary: string) => {
  await desk.validateSummary(id, summary)
  expect((await desk.perform('author', id, 'publish')).status).toBe(200)
}

beforeAll(async () => {
  server = await startSeededServer()
  desk = await atTheDesk(server)
}, LONG)
afterAll(async () => {
  await server.remove()
})

describe('the mirror of the guide for API consumers', () => {
  let mirror: ReturnType<typeof guideMirror>
  afterAll(() => mirror.remove())

  it(
    'copies everything, follows what is published, and goes on after it was killed',
    { timeout: LONG },
    async () => {
      mirror = guideMirror(server.url)
      mirror.start()
      await vi.waitFor(mirror.disk, patiently)
      const id = await aForum()
      const isSame = async () =>
        expect(mirror.disk().documents[`forums/${id}`]).toEqual(await json(`/api/forums/${id}`))
      await isSame()
      await publish(id, 'A summary that a mirror follows.')
      await vi.waitFor(isSame, patiently)
      await mirror.kill()
      await publish(id, 'A summary from when the mirror was away.')
      mirror.start()
      await vi.waitFor(isSame, patiently)
      const all = await Promise.all(
        CONTENT_SLUGS.map(async (name) =>
          z.object({ totalDocs: z.number() }).parse(await json(`/api/${name}/count`)),
        ),
      )
      const total = all.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
      expect(Object.keys(mirror.disk().documents)).toHaveLength(total)
    },
  )
})

describe('a poll', () => {
  it(
    'is told of a publication at once, and of nothing when its time is over',
    { timeout: LONG },
    async () => {
      const [id, since] = [await aForum(), await cursor()]
      const nothing = Page.parse(await json(`/api/changes?since=${since}&wait=1`))
      expect(nothing).toMatchObject({ changes: [], next: since })
      const told = json(`/api/changes?since=${since}&wait=30`)
      await publish(id, 'A summary that is told.')
      expect(Page.parse(await told).changes[0]).toMatchObject({ id, kind: 'minor' })
    },
  )
})

describe('the export', () => {
  it.each(['gzip', 'br'])(
    'is compressed as it is asked for (%s), and open to every site',
    async (encoding) => {
      const response = await ask('/api/export.ndjson?locale=fr', { 'accept-encoding': encoding })
      expect(response.headers.get('content-encoding')).toBe(encoding)
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      const lines = (await response.text()).trim().split('\n')
      expect(lines[0]).toContain('"locale":"fr"')
      expect(lines.at(-1)).toBe('{"complete":true}')
      expect(lines.length).toBeGreaterThan(10)
    },
  )

  it('answers HEAD without a body, and an unknown language with 400', async () => {
    const head = await fetch(`${server.url}/api/export.ndjson`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect((await ask('/api/export.ndjson?locale=xx')).status).toBe(400)
  })
})
