import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { describe, expect, it } from 'vitest'
import { getTestPayload, isSqlite } from '../../support/testPayload'

describe.runIf(isSqlite())('SQLite', () => {
  const query = async (sql: string) => {
    // The database of this run: see the condition above.
    const { client } = (await getTestPayload()).db as unknown as SQLiteAdapter
    return (await client.execute(sql)).rows
  }
  const plan = async (sql: string) =>
    (await query(`EXPLAIN QUERY PLAN ${sql}`)).map(({ detail }) => String(detail)).join(', ')

  it('finds the words of a row without reading those of all others: a save costs what it holds', async () => {
    const tables = await query(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%_locales'`,
    )
    expect(tables.length).toBeGreaterThan(10)
    for (const { name } of tables)
      expect(await plan(`SELECT * FROM "${String(name)}" WHERE _parent_id = 'x'`)).toMatch(/^SEARCH/)
  })

  it('finds the drafts that wait, and the newest public texts, without reading all texts', async () => {
    const waiting = `SELECT * FROM _pages_v WHERE latest = 1 AND version_workflow_state IN ('needsReview')`
    expect(await plan(`${waiting} ORDER BY version_workflow_since LIMIT 10`)).not.toMatch(/SCAN/)
    const published = `SELECT * FROM pages WHERE _status = 'published' ORDER BY published_at DESC LIMIT 10`
    expect(await plan(published)).toMatch(/USING INDEX/)
  })
})
