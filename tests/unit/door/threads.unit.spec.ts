import { mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { getPriority, tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { heardOf, tellOfChange } from '@/cache/following'
import { shared } from '@/cache/shared'
import { threads } from '@/door/listener/priority'
import { openInTwoThreads } from '@/door/open'
import { createSources } from '@/door/source'
import { cursorOf } from '@/lib/cursor'
import { requestContext } from '@/lib/requestContext'
import { bundleOf } from '../../../scripts/start/buildDoor.mjs'

const { store } = shared()
const folder = mkdtempSync(path.join(tmpdir(), 'fora-listener-'))
let text = 'As it was.'
const application = vi.fn((_: IncomingMessage, response: ServerResponse) => {
  const context = requestContext.getStore()
  if (context) context.made = { tags: ['event:1'], until: null, began: store.renders.tick() }
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(text)
  return Promise.resolve()
})
const onFailure = vi.fn()
/** Tests may run behind others themselves. */
const begunWith = getPriority()
let open: Awaited<ReturnType<typeof openInTwoThreads>>

const at = (path: string) => `http://127.0.0.1:${open.port}${path}`
const get = async (path: string) => {
  const response = await fetch(at(path))
  return { isHit: response.headers.has('cache-status'), body: await response.text() }
}
const kept = (path: string) =>
  vi.waitFor(async () => {
    const answer = await get(path)
    expect(answer.isHit).toBe(true)
    return answer
  }, 10_000)

/** Asks in a thread of its own, while this one does nothing at all until there is an answer. */
const askWhileThisSleeps = (url: string): 'answered' | 'no answer' => {
  const done = new Int32Array(new SharedArrayBuffer(4))
  const program = `const { workerData } = require('node:worker_threads')
    fetch(workerData.url).then((response) => response.text()).then(() => {
      Atomics.store(workerData.done, 0, 1)
      Atomics.notify(workerData.done, 0)
    })`
  new Worker(program, { eval: true, workerData: { url, done } })
  return Atomics.wait(done, 0, 0, 30_000) === 'timed-out' ? 'no answer' : 'answered'
}

beforeAll(async () => {
  const outfile = path.join(folder, 'listener.mjs')
  await build({ ...bundleOf('src/door/listener/thread.ts'), outfile })
  open = await openInTwoThreads(
    {
      handle: application,
      peers: { ...createSources({ trusted: ['127.0.0.1'], now: Date.now }), isSecure: false },
      hasSession: () => false,
      actions: undefined,
      isDevice: () => false,
      answersPerMinute: 100_000,
    },
    { dataDir: folder, where: { host: '127.0.0.1', port: 0 }, onFailure, program: pathToFileURL(outfile) },
  )
})
afterAll(async () => {
  await open.close(0)
  expect(onFailure).not.toHaveBeenCalled()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  text = 'As it was.'
  application.mockClear()
})

it('a reader is sent what is kept ready, whatever the application is busy with', async () => {
  await kept('/a_en')
  expect(askWhileThisSleeps(at('/a_en'))).toBe('answered')
})

/** None of a thread that has ended since it was listed: the runtime ends some at any moment. */
const priorityOf = (thread: number): number | undefined => {
  try {
    return getPriority(thread)
  } catch {
    return undefined
  }
}
it.runIf(process.platform === 'linux')('the threads of the application give way to the listener', () => {
  expect(getPriority(process.pid)).toBe(Math.min(begunWith + 5, 19))
  // One is the listener's; what the process starts later is no more urgent than what started it.
  expect(threads().filter((thread) => priorityOf(thread) === begunWith)).toHaveLength(1)
})

it('who asks after a change is never sent what was before it', async () => {
  for (let n = 0; n < 50; n++) {
    text = `Version ${n}`
    store.invalidate(['event:1'])
    // It may have been made again by then: it is asked for often.
    expect((await get('/b_en')).body).toBe(text)
    await kept('/b_en')
    store.invalidate(['event:2'])
    expect(await get('/b_en')).toEqual({ isHit: true, body: text })
  }
})

it('a change of everything, and one that could not be applied, are heard, too', async () => {
  await kept('/c_en')
  store.invalidateAll()
  expect((await get('/c_en')).isHit).toBe(false)
  await kept('/c_en')
  store.setSuspended(true)
  expect((await get('/c_en')).isHit).toBe(false)
  expect((await get('/c_en')).isHit).toBe(false)
  store.setSuspended(false)
  await kept('/c_en')
})

it('what is asked for often is made again after a change, before readers come', async () => {
  await kept('/e_en')
  for (let time = 0; time < 10; time++) await get('/e_en')
  application.mockClear()
  text = 'As it is now.'
  store.invalidate(['event:1'])
  await vi.waitFor(() => expect(application.mock.calls.map(([{ url }]) => url)).toEqual(['/e_en']), 10_000)
  expect((await kept('/e_en')).body).toBe(text)
  expect(application).toHaveBeenCalledOnce()
})

it('is made alike for everybody, whatever their browser calls itself', async () => {
  for (const [path, agent] of Object.entries({ '/f_en': 'Twitterbot/1.0', '/g_en': '', '/h_en': 'node' }))
    await (await fetch(at(path), { headers: { 'user-agent': agent } })).text()
  expect(application.mock.calls.map(([{ headers }]) => headers['user-agent'])).toEqual(['any', 'any', 'any'])
})

it('who waits for a change hears of it', async () => {
  const since = cursorOf({ seq: heardOf(), at: 'x' })
  const told = get(`/api/changes?since=${since}&wait=30`)
  // Another one, which is answered, came later: the poll waits.
  await get('/d_en')
  expect(application.mock.calls.map(([{ url }]) => url)).toEqual(['/d_en'])
  tellOfChange(heardOf() + 1)
  expect((await told).body).toBe(text)
})

it('an address that is taken is said in words', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const { port } = taken.address() as AddressInfo
  const program = pathToFileURL(path.join(folder, 'listener.mjs'))
  const opening = openInTwoThreads(
    {
      handle: application,
      peers: { ...createSources({ trusted: [], now: Date.now }), isSecure: false },
      hasSession: () => false,
      actions: undefined,
      isDevice: () => false,
      answersPerMinute: 1,
    },
    { dataDir: folder, where: { host: '127.0.0.1', port }, onFailure: () => undefined, program },
  )
  await expect(opening).rejects.toThrow(/cannot listen: .*EADDRINUSE/)
  taken.close()
})
