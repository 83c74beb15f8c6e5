import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createRandom } from '../support/fuzz/random'
import { howMuch } from '../support/howMuch'
import { atTheDesk, type Role } from '../support/http/atTheDesk'
import { startSeededServer, type TestServer } from '../support/http/startSeededServer'
import { ask, askPatiently } from '../support/leaks/ask'
import { CANARY } from '../support/leaks/canary'
import { type Canaries, CONTENT } from '../support/leaks/Canaries'
import { type DeskPage, deskPages } from '../support/leaks/deskPages'
import { fileProbes } from '../support/leaks/fileProbes'
import { inTurns } from '../support/leaks/inTurns'
import { pageProbes } from '../support/leaks/pageProbes'
import type { Probe } from '../support/leaks/Probe'
import { isAt } from '../support/leaks/screensOf'
import { secretsIn, secretsOf, withoutEchoes } from '../support/leaks/secretsIn'
import { staffProbes } from '../support/leaks/staffProbes'

const Me = z.object({ user: z.object({ id: z.string() }) })
const AT_ONCE = 8
const ONE_IN = howMuch('leakProbesOneIn')
const FEWEST = 5_000
/** In milliseconds; a quiet machine needs a tenth of it. */
const LONG = 1_200_000

let all: Canaries
let servers: { full: TestServer; empty: TestServer }
let prepared: { rest: Probe[]; graphql: Probe[]; questions: string[]; screens: string[] }
let probed = 0
const running: TestServer[] = []

/** A folder of data like the seeded one; the one without anything hidden is a copy from before that was planted. */
beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fora-leaks-'))
  const [full, empty] = [path.join(folder, 'full'), path.join(folder, 'empty')]
  cpSync(process.env.TEST_SEEDED_DIR ?? '', full, { recursive: true })
  // Before the application is imported, which reads it once.
  process.env.DATA_DIR = full
  const { prepare } = await import('../support/leaks/prepare')
  ;({ all, probes: prepared } = await prepare({ full, empty }))
  // At night the links are forgotten that no public text has any longer.
  const env = { GRAPHQL: 'on', JOBS: 'off', LOG_LEVEL: 'silent', PUBLIC_AS_OF: 'on' }
  const start = async (dataDir: string) => {
    const server = await startSeededServer({ dataDir, env })
    running.push(server)
    return server
  }
  servers = { full: await start(full), empty: await start(empty) }
}, LONG)
afterAll(async () => {
  console.log(`${probed} probes`)
  for (const server of running) await server.remove()
})

/** The same ones in each run, of every kind. */
const someOf = <T>(all: readonly T[]): T[] => {
  const { isLikely } = createRandom(all.length)
  return all.filter(() => isLikely(1 / ONE_IN))
}

/** Sends them as nobody, and collects what was wrong with the answers. */
const probe = async (name: string, everyProbe: readonly Probe[]): Promise<string[]> => {
  const probes = someOf(everyProbe)
  const wrong: string[] = []
  const known = secretsOf(all)
  const begin = Date.now()
  await inTurns(probes, AT_ONCE, async (each) => {
    // An address in another spelling is sent to its one form: that repeats it, decoded.
    const asked = `${JSON.stringify(each)} ${withoutEscapes(each.path)}`.toLowerCase()
    const { status, body, head } = await askPatiently(servers.full.url, each)
    probed += 1
    // What was asked for may be repeated where it was not found.
    // The admin repeats the whole address to itself, and then asks who you are.
    const isEcho = status >= 300 || /^\{"(errors|data":null)/.test(body) || each.path.startsWith('/admin')
    const heard = (words: string) => withoutEchoes(words, asked, known)
    // Headers of Next name the address inside that answers.
    const said = `${heard(head)}\n\n${isEcho ? heard(body) : body}`
    const found = secretsIn(said, known)
    if (found.length > 0) wrong.push(`${asked} → ${status}: ${found.join(', ')} in ${around(said, found[0])}`)
    // GraphQL says in a 200 that something broke.
    const isBroken = status >= 500 || /"(statusCode":500|code":"internal")/.test(body)
    // Whoever reads too much at once is told nothing, and nothing was tried.
    const isPutOff = status === 429 && each.method !== 'POST'
    if ((isBroken && status !== 501) || isPutOff) wrong.push(`${asked} → ${status}`)
  })
  console.log(`${name}: ${probes.length} probes in ${Math.round((Date.now() - begin) / 1000)} s`)
  return wrong.slice(0, 20)
}

/** Whoever takes a whole report waits for their turn. */
const isFile = ({ path: page }: DeskPage) => page.startsWith('/api/')

const readBy = async (asked: Promise<Response>) => {
  const answer = await asked
  return { status: answer.status, isTold: (await answer.text()).toLowerCase().includes(CANARY) }
}

/** What a path says once its percent escapes are read. */
const withoutEscapes = (path: string): string =>
  path.replace(/%([0-7][0-9a-f])/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))

const around = (text: string, secret = ''): string => {
  const at = text.toLowerCase().indexOf(secret)
  return text.slice(Math.max(0, at - 80), at + 80)
}

describe('a page of the desk', () => {
  it('shows what is hidden to whom it is for: the scan would find it', async () => {
    const desk = await atTheDesk(servers.full)
    const different: string[] = []
    const look = async ({ by, isTelling, path: page }: DeskPage) => {
      const { status, isTold } = await readBy(desk.as(by, page))
      if (status !== 200 || isTold !== isTelling) different.push(`${status} ${page}`)
    }
    const pages = deskPages(all)
    await inTurns(pages.filter(isFile), 1, look)
    const screens = pages.filter((page) => !isFile(page))
    await inTurns(screens, AT_ONCE, look)
    expect(different).toEqual([])
  })

  it('shows nothing of it to colleagues whom it does not concern, nor to whoever has left', async () => {
    const desk = await atTheDesk(servers.full)
    const told: string[] = []
    const look = async (role: Role, { path: page }: DeskPage) => {
      const { status, isTold } = await readBy(desk.as(role, page))
      if (isTold || status >= 500) told.push(`${role}: ${status} ${page}`)
      return status
    }
    for (const page of deskPages(all))
      if (page.notFor)
        expect(isFile(page) ? [403] : [200, 307], page.path).toContain(await look(page.notFor, page))
    const { id } = Me.parse(await (await desk.as('translator', '/api/users/me')).json()).user
    const body = { deactivatedAt: new Date().toISOString() }
    const left = await desk.as('administrator', `/api/users/${id}`, { method: 'PATCH', body })
    expect(left.status).toBe(200)
    await inTurns(deskPages(all), AT_ONCE, async (page) => void (await look('translator', page)))
    expect(told).toEqual([])
  })
})

describe('an anonymous visitor', () => {
  it('would be seen to get something: the same scan finds it in what staff get', async () => {
    const desk = await atTheDesk(servers.full)
    const known = secretsOf(all)
    for (const collection of [...CONTENT, 'media'])
      for (const query of ['?limit=100&draft=true&trash=true&locale=all', '?limit=50&depth=1&locale=sv']) {
        const staff = await desk.as('author', `/api/${collection}${query}`)
        expect(secretsIn(await staff.text(), known), collection + query).not.toEqual([])
      }
    for (const name of all.files)
      expect((await desk.as('author', `/api/media/file/${name}`)).status, name).toBe(200)
  })

  it('gets what is public', async () => {
    for (const collection of CONTENT) {
      const { status } = await ask(servers.full.url, { path: `/api/${collection}/${all.shown[collection]}` })
      expect(status, collection).toBe(200)
      const section = collection === 'pages' ? '' : `/${collection}`
      const page = await ask(servers.full.url, { path: `${section}/shown_en` })
      expect(page.status, section).toBe(200)
      // After an event its report is shown instead.
      expect(page.body).toContain(collection === 'events' ? 'Shown report' : 'Shown body')
    }
    expect((await ask(servers.full.url, { path: '/api/media/file/shown.jpg' })).status).toBe(200)
  })

  it('gets nothing else from any page of the site', { timeout: LONG }, async () => {
    expect(await probe('site', await pageProbes(servers.full.url, all))).toEqual([])
  })

  it('gets nothing else from REST, whatever is asked and how', { timeout: LONG }, async () => {
    expect(await probe('REST', prepared.rest)).toEqual([])
  })

  it('gets nothing else from GraphQL', { timeout: LONG }, async () => {
    expect(await probe('GraphQL', prepared.graphql)).toEqual([])
  })

  it('gets no file that no public text shows, however its name is written', { timeout: LONG }, async () => {
    expect(await probe('files', fileProbes(all))).toEqual([])
  })

  it('gets nothing from what belongs to the staff', { timeout: LONG }, async () => {
    const asked = [...staffProbes(all), ...(await pageProbes(servers.full.url, all))]
    const isAsked = (screen: string) => asked.some((each) => isAt(screen, each.path))
    expect(prepared.screens.filter((screen) => !isAsked(screen))).toEqual([])
    expect(await probe('staff', staffProbes(all))).toEqual([])
  })

  it('gets the same answers as if nothing were hidden', { timeout: LONG }, async () => {
    const different: string[] = []
    await inTurns(someOf(prepared.questions), AT_ONCE, async (question) => {
      const [full, empty] = await Promise.all(
        [servers.full, servers.empty].map(({ url }) => ask(url, { path: question })),
      )
      probed += 1
      if (full?.status !== empty?.status || full?.body !== empty?.body) different.push(question)
    })
    expect(different.slice(0, 20)).toEqual([])
  })

  it(`was tried in at least ${FEWEST} ways`, () => {
    expect(probed).toBeGreaterThanOrEqual(FEWEST)
  })
})
