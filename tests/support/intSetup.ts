import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect } from 'vitest'
import { noteWhatIsThere } from './noteWhatIsThere'

// Each spec file has a data folder and a database of its own, and loads the application anew. All of it must be in
// the environment before the first import of the application.
const forgetTheRest = noteWhatIsThere()
// Not before: what the file before has loaded is forgotten by now.
const { hashQuickly } = await import('./hashQuickly')
const { copyTemplate, dropCopy } = await import('./postgres/template')
const { endTestPayload, faultsAtTheEnd } = await import('./testPayload')
const dataDir = mkdtempSync(path.join(tmpdir(), 'fora-int-'))
const { FORA_TEST_DB, FORA_TEST_MONGODB_URL, FORA_TEST_MONGODB_QUERY, FORA_TEST_POSTGRES_URL } = process.env
const name = `fora_${randomUUID().slice(0, 8)}`

process.env.DATA_DIR = dataDir
process.env.PAYLOAD_SECRET = 'a-secret-for-tests-only-0123456789'
process.env.LOG_LEVEL ??= 'error'
process.env.TEST_LOCAL_RECEIVERS = 'on'
process.env.DATABASE_URL = {
  sqlite: `file:${path.join(dataDir, `${name}.db`)}`,
  mongodb: `${FORA_TEST_MONGODB_URL}/${name}?${FORA_TEST_MONGODB_QUERY}`,
  postgres: `${FORA_TEST_POSTGRES_URL}/${name}`,
}[FORA_TEST_DB ?? 'sqlite']
const hashAsAlways = hashQuickly()
if (FORA_TEST_DB === 'postgres') await copyTemplate(String(FORA_TEST_POSTGRES_URL), name)

afterAll(async () => {
  let faults: string[]
  try {
    faults = await faultsAtTheEnd()
    await endTestPayload()
    if (FORA_TEST_DB === 'postgres') await dropCopy(String(FORA_TEST_POSTGRES_URL), name)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
    hashAsAlways()
    forgetTheRest()
  }
  expect(faults, 'audit:verify finds nothing after these tests').toEqual([])
})
