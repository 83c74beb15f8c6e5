import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BuiltServer, startBuiltServer } from '../support/startBuiltServer'

const dataDir = mkdtempSync(path.join(tmpdir(), 'fora-clock-'))
const clock = path.join(dataDir, 'clock')
const setClock = (moment: string) => writeFileSync(clock, moment)

let server: BuiltServer
beforeAll(async () => {
  cpSync(process.env.TEST_SEEDED_DIR ?? '', dataDir, { recursive: true })
  setClock('2004-06-01T00:00:00Z')
  server = await startBuiltServer({
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${path.join(dataDir, 'fora.db')}`,
    TEST_CLOCK_FILE: clock,
  })
})
afterAll(async () => {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const read = async (address: string) => {
  const response = await fetch(server.url + address)
  return { html: await response.text(), isKept: response.headers.has('cache-status') }
}

/** The part of the list of events under a heading. */
const part = (html: string, id: string) =>
  /<section[\s\S]*?<\/section>/.exec(html.slice(html.search(`<section[^>]*aria-labelledby="${id}"`)))?.[0]

describe('a page that depends on the clock', () => {
  it('expires when an event begins, and not before', async () => {
    const before = await read('/events_en')
    expect(part(before.html, 'upcoming')).toContain('Tunis')
    await expect.poll(async () => (await read('/events_en')).isKept).toBe(true)
    setClock('2026-01-01T00:00:00Z')
    const after = await read('/events_en')
    expect(after.isKept).toBe(false)
    expect(part(after.html, 'upcoming')).not.toContain('Tunis')
    expect(part(after.html, 'past')).toContain('Tunis')
  })
})
