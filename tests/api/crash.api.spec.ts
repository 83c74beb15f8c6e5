import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { atTheDesk } from '../support/http/atTheDesk'
import { startSeededServer } from '../support/http/startSeededServer'

/** How often the server is killed; FORA_CRASHES=50 for the long run. */
const CRASHES = Number(process.env.FORA_CRASHES ?? 6)
/** A publication takes about this long, in milliseconds: the kill falls anywhere in it. */
const DURATION = 120

const dataDir = mkdtempSync(path.join(tmpdir(), 'fora-crash-'))
const database = `file:${path.join(dataDir, 'fora.db')}`
cpSync(process.env.TEST_SEEDED_DIR ?? '', dataDir, { recursive: true })
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const Books = z.object({
  live: z.string(),
  step: z.number(),
  version: z.string(),
  shown: z.string(),
  steps: z.number(),
})

/** What the tables say of one document after the crash. */
async function booksOf(id: string) {
  const client = createClient({ url: database })
  const one = async (sql: string) => (await client.execute({ sql, args: [id] })).rows[0]
  const books = Books.parse({
    ...(await one('select live, step, version from records where document_id = ?')),
    shown: (await one('select version as shown from forums where id = ?'))?.shown,
    steps: (await one("select count(*) as steps from audit_log where document_id = ? and act <> 'refusal'"))
      ?.steps,
  })
  const publications = (
    await one("select count(*) as n from audit_log where document_id = ? and name = 'publish'")
  )?.n
  const editions = (await one('select count(*) as n from editions where document_id = ?'))?.n
  const announced = (await one("select count(*) as n from outbox where document_id = ? and act = 'publish'"))
    ?.n
  client.close()
  return { ...books, publications, editions, announced }
}

describe('a server killed while it publishes', () => {
  it(`leaves document, record, edition, audit row and outbox in agreement (${CRASHES} times)`, async () => {
    for (let crash = 1; crash <= CRASHES; crash++) {
      const server = await startSeededServer({ dataDir, env: { DATABASE_URL: database } })
      const desk = await atTheDesk({ url: server.url, dataDir })
      const found = await (
        await fetch(`${server.url}/api/forums?where[slug][equals]=council-of-europe`)
      ).json()
      const id = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(found).docs[0]?.id ?? ''
      await desk.validateSummary(id, `Summary number ${crash} of a page that survives.`)
      const publishing = desk.perform('author', id, 'publish', { minor: true }).then(
        ({ status }) => status,
        () => null,
      )
      await after(Math.random() * DURATION)
      await server.end('SIGKILL')
      const answer = await publishing
      const books = await booksOf(id)
      expect(books.step, 'the record is at the last step of the log').toBe(books.steps)
      expect(books.shown, 'the public row is of the version on record').toBe(books.version)
      expect(books.editions, 'each publication has its edition').toBe(books.publications)
      expect(books.announced, 'each publication is in the outbox').toBe(books.publications)
      if (answer === 200) expect(books.version).toBe(`${crash + 1}.0`)
    }
  })
})
