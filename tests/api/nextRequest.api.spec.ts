import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { atTheDesk } from '../support/http/atTheDesk'
import { type BuiltServer, startBuiltServer } from '../support/startBuiltServer'

const dataDir = mkdtempSync(path.join(tmpdir(), 'fora-next-request-'))
const PAGE = '/forums/internet-governance-forum_en'
const ROUNDS = 10
const READERS = 8

let server: BuiltServer
let desk: Awaited<ReturnType<typeof atTheDesk>>
let id: string
beforeAll(async () => {
  cpSync(process.env.TEST_SEEDED_DIR ?? '', dataDir, { recursive: true })
  server = await startBuiltServer({
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${path.join(dataDir, 'fora.db')}`,
  })
  desk = await atTheDesk({ url: server.url, dataDir })
  const found = await (
    await fetch(`${server.url}/api/forums?where[slug][equals]=internet-governance-forum`)
  ).json()
  id = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(found).docs[0]?.id ?? ''
})
afterAll(async () => {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const get = async (address: string) => {
  const response = await fetch(server.url + address)
  return { status: response.status, text: await response.text() }
}

describe('when a transition has answered', () => {
  it('the next request shows the new text, with readers hammering', async () => {
    let isReading = true
    const readers = Array.from({ length: READERS }, async () => {
      while (isReading) await get(PAGE)
    })
    for (let round = 1; round <= ROUNDS; round++) {
      const summary = `Summary of round ${round}, validated by a second person.`
      await desk.validateSummary(id, summary)
      expect((await get(PAGE)).text).not.toContain(summary)
      const published = await desk.perform('author', id, 'publish', { minor: true })
      expect(published.status).toBe(200)
      expect((await get(PAGE)).text).toContain(summary)
      expect((await get(`/api/forums/${id}`)).text).toContain(summary)
    }
    isReading = false
    await Promise.all(readers)
  })

  it('no page, list or answer shows a withdrawn text, and its address says that it is gone', async () => {
    const notice = 'This page was withdrawn by a test.'
    expect((await get('/forums_en')).text).toContain(PAGE)
    const withdrawn = await desk.perform('validator', id, 'archive', { reason: 'a test', notice })
    expect(withdrawn.status).toBe(200)
    const gone = await get(PAGE)
    expect(gone.status).toBe(410)
    expect(gone.text).toContain(notice)
    for (const list of ['/index_en', '/forums_en', '/index_fr', '/sitemap.xml']) {
      expect((await get(list)).text, list).not.toContain('/forums/internet-governance-forum_')
    }
    expect((await get(`/api/forums/${id}`)).status).toBe(410)
    expect((await get('/api/forums?limit=100')).text).not.toContain(id)
  })
})
