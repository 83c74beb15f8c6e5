import { execFile, execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CONTENT_SLUGS } from '@/contentTypes'
import { atTheDesk } from '../support/http/atTheDesk'
import { startSeededServer, type TestServer } from '../support/http/startSeededServer'

const LONG = 120_000
const PACKAGES = ['openapi-fetch', 'openapi-typescript-helpers', 'libsql', 'ical-generator']
const Docs = z.object({ docs: z.array(z.object({ id: z.string(), title: z.string() })) })

let server: TestServer
let desk: Awaited<ReturnType<typeof atTheDesk>>
const folder = mkdtempSync(path.join(tmpdir(), 'fora-client-'))
const at = (...names: string[]) => path.join(folder, ...names)

/** Installs what is packed, as a stranger would; without a network: what it needs lies in our own modules. */
beforeAll(async () => {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: 'client', stdio: 'pipe' })
  const [archive = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  const modules = at('node_modules')
  mkdirSync(path.join(modules, 'fora-client'), { recursive: true })
  execFileSync('tar', ['-xzf', at(archive), '--strip-components=1', '-C', path.join(modules, 'fora-client')])
  for (const name of PACKAGES) symlinkSync(path.resolve('node_modules', name), path.join(modules, name))
  cpSync('examples', folder, { recursive: true })
  server = await startSeededServer()
  desk = await atTheDesk(server)
}, LONG)
afterAll(async () => {
  await server.remove()
  rmSync(folder, { recursive: true, force: true })
})

const run = async (...args: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, args, { cwd: folder })).stdout.trim()
const json = async (address: string): Promise<unknown> => (await fetch(server.url + address)).json()
const totalOf = async (slugs: string[]) => {
  const counts = await Promise.all(
    slugs.map(
      async (slug) => z.object({ totalDocs: z.number() }).parse(await json(`/api/${slug}/count`)).totalDocs,
    ),
  )
  return counts.reduce((sum, one) => sum + one, 0)
}
const PROGRAM = `
import { createFora, dataOf, every, Gone, type GoneCode, type Schemas } from 'fora-client'

const [url = '', id = ''] = process.argv.slice(2)
const fora = createFora({ url })
const query = { locale: 'fr', sort: ['-createdAt'], limit: 5, where: { slug: { exists: true } } } as const
const { docs, totalDocs } = await dataOf(fora.GET('/api/forums', { params: { query: { ...query, sort: [...query.sort] } } }))
const title: Schemas['Forum']['title'] = 'A title'
const titles: string[] = []
for await (const event of every(fora, 'events')) titles.push(event.title)
let code: GoneCode | undefined
let notice: string | undefined
try {
  await dataOf(fora.GET('/api/forums/{id}', { params: { path: { id } } }))
} catch (error) {
  if (!(error instanceof Gone)) throw error
  code = error.code
  notice = error.notice
}
// @ts-expect-error there is no such list
void fora.GET('/api/nothing', {})
console.log(JSON.stringify({ found: docs.length, totalDocs, title, titles: titles.length, code, notice }))
`

describe('the client, from its archive', () => {
  it(
    'copies everything into SQLite, follows what is published and withdrawn, and says 410 by its type',
    { timeout: LONG },
    async () => {
      const copy = () => run('mirror-sqlite.mjs', server.url, 'copy.db', '--once')
      const total = await totalOf(CONTENT_SLUGS)
      expect(await copy()).toBe(`${total} documents`)
      const [changed, gone] = Docs.parse(await json('/api/forums?limit=2&sort=-createdAt')).docs
      if (!changed || !gone) throw new Error('There are no two forums.')
      await desk.validateSummary(changed.id, 'A summary that the client follows.')
      expect((await desk.perform('author', changed.id, 'publish')).status).toBe(200)
      const withdrawn = await desk.perform('validator', gone.id, 'archive', {
        reason: 'Over.',
        notice: 'It has ended.',
      })
      expect([withdrawn.status, withdrawn.ok ? '' : await withdrawn.text()]).toEqual([200, ''])
      const left = await totalOf(CONTENT_SLUGS)
      expect(await copy()).toBe(`${left} documents`)
      expect(left).toBeLessThan(total)
      const { default: Database } = await import('libsql')
      const rows = new Database(at('copy.db')).prepare('select * from documents').all() as Record<
        string,
        string
      >[]
      for (const { collection, id, document = '' } of rows
        .slice(0, 20)
        .concat(rows.filter(({ id }) => id === changed.id)))
        expect(JSON.parse(document)).toEqual(await json(`/api/${collection}/${id}`))

      writeFileSync(at('program.mts'), PROGRAM)
      const tsc = path.resolve('node_modules/typescript/bin/tsc')
      const types = path.resolve('node_modules/@types')
      await run(
        tsc,
        '--strict',
        '--target',
        'es2022',
        '--module',
        'nodenext',
        '--skipLibCheck',
        '--typeRoots',
        types,
        '--types',
        'node',
        'program.mts',
      )
      const said = JSON.parse(await run('program.mjs', server.url, gone.id))
      expect(said).toMatchObject({
        found: 5,
        code: 'withdrawn',
        notice: 'It has ended.',
        titles: await totalOf(['events']),
      })
    },
  )

  it(
    'does what the guide for programs of the staff says, as it is written there',
    { timeout: LONG },
    async () => {
      const json = z.looseObject({ id: z.string(), key: z.string().optional() })
      const by = async (role: 'administrator' | 'author', address: string, body?: object) =>
        (await desk.as(role, address, body ? { method: 'POST', body } : {})).json()
      const { user } = z.object({ user: json }).parse(await by('author', '/api/users/me'))
      const grants = { events: ['save', 'requestReview'] }
      const asked = { name: 'The client', holder: user.id, grants }
      const { id } = json.parse(await by('administrator', '/api/service-accounts', asked))
      await by('author', `/api/service-accounts/${id}/accept`, {})
      const { key = '' } = json.parse(
        await by('administrator', `/api/service-accounts/${id}/keys`, { days: 1 }),
      )
      const guide = readFileSync('docs/guide/staff-programs.md', 'utf8')
      const [, script = ''] = /```js\n([^]+?)```/.exec(guide) ?? []
      writeFileSync(at('staff.mjs'), script)
      const env = { ...process.env, FORA: server.url, KEY: key }
      const done = await promisify(execFile)(process.execPath, ['staff.mjs'], { cwd: folder, env })
      expect(done.stdout).toMatch(/^[0-9a-f-]{24,36} needsReview\n$/)
      expect(done.stderr).toMatch(/^bodyHtml /)
    },
  )

  it('makes a site of plain files, and a calendar of the events', { timeout: LONG }, async () => {
    expect(await run('static-site.mjs', server.url, 'site')).toBe(`${await totalOf(CONTENT_SLUGS)} pages`)
    expect(readFileSync(at('site', 'index.html'), 'utf8')).toContain('href="forums/')
    expect(await run('calendar.mjs', server.url, 'calendar.ics')).toMatch(/^[1-9]\d* events$/)
    const calendar = readFileSync(at('calendar.ics'), 'utf8')
    expect(calendar).toMatch(/^BEGIN:VCALENDAR[^]*BEGIN:VEVENT[^]*DTSTART;VALUE=DATE:\d{8}[^]*END:VCALENDAR/)
  })
})
