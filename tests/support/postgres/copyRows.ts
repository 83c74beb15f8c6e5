import type { Pool } from 'pg'

type Column = {
  name: string
  type: string
  isKey: boolean
  isReference: boolean
  isUnique: boolean
  isNeeded: boolean
}

/** Few rows in any installation. */
export const FEW_ROWS =
  /^(users|payload_|redirects|proposals|site|media|jobs|contributions|presence|release|calendar_feeds|subscriptions|assignments|absences|preview_links|webhooks|service_)/

/** The tables of content, its versions and the ledgers: those that grow. */
export async function growingTables(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  )
  return rows.map(({ name }) => name).filter((name) => !FEW_ROWS.test(name))
}

/** Moments that the listings hold as text. */
const DATES = new Set(['begins', 'ends'])
const earlier = (value: string) =>
  `to_char((${value}::timestamptz - "copy"."nth" * interval '1 day') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Of the ledgers: what names a document, in words. */
const NAMES = new Set(['document_id', 'key', 'address', 'edition', 'event', 'thread'])

/**
 * Makes `copies` of every row of these tables, each with ids, addresses and references of its own, a day older than the
 * one before: as if so many alike had been written. In the database, so that thousands take seconds.
 */
export async function copyRows(pool: Pool, tables: readonly string[], copies: number): Promise<void> {
  const client = await pool.connect()
  try {
    // Copies refer to copies that are not there yet.
    await client.query('SET session_replication_role = replica')
    for (const table of tables) {
      const columns = await columnsOf(pool, table)
      const copied = columns.filter(({ isKey, type }) => !(isKey && type === 'integer'))
      const values = copied.map((column) => valueOf(table, column)).join(', ')
      const names = copied.map(({ name }) => `"${name}"`).join(', ')
      await client.query(
        `INSERT INTO "${table}" (${names})
         SELECT ${values} FROM "${table}" AS "row", generate_series(1, ${copies}) AS "copy" ("nth")`,
      )
    }
    await client.query('SET session_replication_role = origin')
    await client.query('VACUUM (ANALYZE)')
  } finally {
    client.release()
  }
}

const valueOf = (table: string, { name, type, isKey, isReference, isUnique }: Column): string => {
  const value = `"row"."${name}"`
  if (name === 'seq') return `${value} - "copy"."nth" * (SELECT max(seq) FROM "${table}")`
  // `collection/id/step`: the step of the copy.
  if (name === 'key' && table === 'audit_log')
    return `CASE WHEN ${value} ~ '/' THEN regexp_replace(${value}, '^([^/]+/[^/]+)', '\\1-' || "copy"."nth")
      ELSE ${value} || '-' || "copy"."nth" END`
  if (type.startsWith('timestamp')) return `${value} - "copy"."nth" * interval '1 day'`
  if (DATES.has(name) && table === 'listings')
    return `CASE WHEN ${value} = '' THEN '' ELSE ${earlier(value)} END`
  // Not all of one kind beside each other, as they would be under the address of the first with a number.
  if (/slug$/.test(name)) return `md5("copy"."nth" || ${value})`
  const isText = type === 'character varying' || type === 'text'
  const isName = isKey || isReference || isUnique || NAMES.has(name)
  const isNamed = name === 'text' && /^(records|listings)_texts$/.test(table)
  if (isText && isName) return `${value} || '-' || "copy"."nth"`
  // A topic or a kind stays what it is; `collection/id` becomes a copy's.
  if (isText && isNamed)
    return `CASE WHEN ${value} ~ '[0-9a-f]{24}' THEN ${value} || '-' || "copy"."nth" ELSE ${value} END`
  return value
}

async function columnsOf(pool: Pool, table: string): Promise<Column[]> {
  const { rows } = await pool.query<Column>(
    `SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type,
       EXISTS (SELECT FROM pg_constraint c WHERE c.conrelid = a.attrelid AND a.attnum = ANY (c.conkey)
         AND c.contype = 'p') AS "isKey",
       EXISTS (SELECT FROM pg_constraint c WHERE c.conrelid = a.attrelid AND a.attnum = ANY (c.conkey)
         AND c.contype = 'f') AS "isReference",
       EXISTS (SELECT FROM pg_index i WHERE i.indrelid = a.attrelid AND i.indisunique AND i.indnatts = 1
         AND a.attnum = ANY (i.indkey)) AS "isUnique",
       a.attnotnull AND NOT a.atthasdef AS "isNeeded"
     FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped`,
    [`"${table}"`],
  )
  return rows
}

/**
 * Gives every row a row in each of its side tables that is empty, with what must be in it and nothing else: of an empty
 * table a plan says nothing.
 */
export async function fillEmpty(pool: Pool, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    const parent = await parentOf(pool, table)
    if (!parent) continue
    const columns = (await columnsOf(pool, table)).filter(
      ({ isNeeded, isReference, type }) => isNeeded || (!isReference && type === 'character varying'),
    )
    const values = columns.map(({ name, type }) =>
      name === parent.column || name === 'id' ? 'parent.id' : type === 'character varying' ? `'en'` : '1',
    )
    const names = columns.map(({ name }) => `"${name}"`)
    await pool.query(
      `INSERT INTO "${table}" (${names.join(', ')})
       SELECT ${values.join(', ')} FROM "${parent.table}" AS parent WHERE NOT EXISTS (SELECT FROM "${table}")`,
    )
  }
}

/** Of which table a table holds parts, and in which column it says so. */
async function parentOf(pool: Pool, table: string): Promise<{ table: string; column: string } | undefined> {
  const { rows } = await pool.query<{ table: string; column: string }>(
    `SELECT p.relname AS table, a.attname AS column FROM pg_constraint c
       JOIN pg_class p ON p.oid = c.confrelid
       JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
     WHERE c.conrelid = $1::regclass AND c.contype = 'f' AND c.confdeltype = 'c' AND a.attname IN ('parent_id', '_parent_id')`,
    [`"${table}"`],
  )
  return rows[0]
}
