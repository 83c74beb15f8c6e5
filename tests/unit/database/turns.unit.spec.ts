import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openClient } from '@/database/sqlite/openClient'

const folder = mkdtempSync(path.join(tmpdir(), 'fora-turns-'))
const client = openClient(path.join(folder, 'test.db'))
const SLOW =
  'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) SELECT sum(i) FROM n'

beforeAll(() => client.execute('CREATE TABLE texts (id INTEGER)'))
afterAll(() => {
  client.close()
  rmSync(folder, { recursive: true })
})

describe('many queries in a row, each of which SQLite answers at once', () => {
  it('let in a request that arrives between them', async () => {
    let at = 0
    let arrivedAt: number | undefined
    setImmediate(() => (arrivedAt = at))
    for (; at < 100; at++) await client.execute(SLOW)
    expect(arrivedAt).toBeLessThan(100)
  })
})
