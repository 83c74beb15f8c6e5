import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import config from '@payload-config'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getPayload } from 'payload'
import { z } from 'zod'
import { postgres } from '@/database/postgres'
import { report } from './report'
import { UsageError } from './UsageError'

// The migrations of SQLite and of PostgreSQL. They are history: installations have run them, so one is only ever added.
const USAGE = `Usage: npm run migrations:add NAME   adds the migrations from the last ones to the collections as they are now
       npm run migrations:check      fails when the collections ask for a change that no migration makes`

/** What drizzle-kit notes of a schema: of each table its columns, indexes, keys … by name. */
const parts = z.record(z.string(), z.unknown())
const snapshot = z.looseObject({
  tables: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.boolean(), parts]))),
})
type Snapshot = z.infer<typeof snapshot>
type Table = Snapshot['tables'][string]

/** A table with all that either of two has; where both have something of one name, the newer one's. */
const union = (older: Table, newer: Table): Table =>
  Object.fromEntries(
    Object.entries(newer).map(([name, part]) => {
      const before = older[name]
      return [name, typeof part === 'object' && typeof before === 'object' ? { ...before, ...part } : part]
    }),
  )

const withWhatGoes = (before: Snapshot, after: Snapshot): Snapshot => ({
  ...after,
  tables: {
    ...before.tables,
    ...Object.fromEntries(
      Object.entries(after.tables).map(([name, table]) => [name, union(before.tables[name] ?? {}, table)]),
    ),
  },
})

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
/** What of an adapter makes migrations: the same of the two that have a schema. */
type Adapter = Pick<
  SQLiteAdapter,
  'createMigration' | 'defaultDrizzleSnapshot' | 'init' | 'migrationDir' | 'requireDrizzleKit' | 'schema'
>
// DATABASE_URL is a file here (package.json), so Payload's own adapter is SQLite's.
const sqlite = payload.db as unknown as Adapter
const postgreSql = postgres('postgres://none').init({ payload }) as unknown as Adapter
await postgreSql.init?.()

const lastSnapshot = ({ defaultDrizzleSnapshot, migrationDir }: Adapter): Snapshot => {
  const last = readdirSync(migrationDir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  return snapshot.parse(
    last ? JSON.parse(readFileSync(path.join(migrationDir, last), 'utf8')) : defaultDrizzleSnapshot,
  )
}

/**
 * The statements from one schema to another: first what is new, then what goes. In one step drizzle-kit would ask
 * at the terminal, for each pair of an old and a new name, whether it is a new name for the same thing.
 */
const statementsBetween = async (adapter: Adapter, from: unknown, to: unknown): Promise<string[]> => {
  const { generateMigration } = adapter.requireDrizzleKit()
  const [before, after] = [snapshot.parse(from), snapshot.parse(to)]
  const between = withWhatGoes(before, after)
  // drizzle-kit's own types of a snapshot are those of what it reads here.
  type Json = Parameters<typeof generateMigration>[0]
  return [
    ...(await generateMigration(before as unknown as Json, between as unknown as Json)),
    ...(await generateMigration(between as unknown as Json, after as unknown as Json)),
  ]
}

/** Such a statement is refused as it stands: the rows that are there need a value. */
const needsDefault = (statement: string): boolean =>
  /^ALTER TABLE .* ADD .* NOT NULL/.test(statement) && !statement.includes(' DEFAULT ')

/** What removes something for good. A table that is made anew under its name keeps its rows. */
const lossesOf = (statements: string[]): string[] =>
  statements.filter((statement) => {
    const dropped = /^DROP TABLE [`"](.+)[`"]/.exec(statement)?.[1]
    if (!dropped) return /^ALTER TABLE .* DROP COLUMN/.test(statement)
    return !statements.some((other) => other.startsWith(`ALTER TABLE \`__new_${dropped}\` RENAME TO`))
  })

/** Adds the migration of one database, if the collections ask for one. */
const add = async (adapter: Adapter, name: string): Promise<string[]> => {
  const statements = await missing(adapter)
  if (statements.length === 0) return []
  const { generateMigration: _, ...kit } = adapter.requireDrizzleKit()
  const generateMigration = (from: unknown, to: unknown) => statementsBetween(adapter, from, to)
  // It asks the Payload that it is given for the adapter, and its hooks for nothing else.
  const payloadOfIt: unknown = Object.create(payload, { db: { value: adapter } })
  await adapter.createMigration.call(
    { ...adapter, requireDrizzleKit: () => ({ ...kit, generateMigration }) } as never,
    { payload: payloadOfIt as typeof payload, migrationName: name },
  )
  const losses = lossesOf(statements)
  const unfilled = statements.filter(needsDefault)
  return [
    `Added a migration to ${path.relative('.', adapter.migrationDir)}: read it, then commit it with its snapshot and the index.`,
    ...(losses.length === 0
      ? []
      : [
          'It removes what is stored here. If only a name has changed, let the migration move the rows first:',
        ]),
    ...losses.map((statement) => `- ${statement}`),
    ...(unfilled.length === 0 ? [] : ['Write a DEFAULT into these, for the rows that are there already:']),
    ...unfilled.map((statement) => `- ${statement}`),
  ]
}

const missing = async (adapter: Adapter): Promise<string[]> => {
  const { generateDrizzleJson } = adapter.requireDrizzleKit()
  return statementsBetween(adapter, lastSnapshot(adapter), await generateDrizzleJson(adapter.schema))
}

await report(async () => {
  const [task, name, ...more] = process.argv.slice(2)
  const adapters = [sqlite, postgreSql]
  if (task === 'add' && name && /^[a-z]\w*$/i.test(name) && more.length === 0) {
    const lines: string[] = []
    for (const adapter of adapters) lines.push(...(await add(adapter, name)))
    return lines.length === 0
      ? 'The last migrations have all that the collections ask for: none was added.'
      : lines.join('\n')
  }
  if (task !== 'check' || name) throw new UsageError(USAGE)
  const lacking = (await Promise.all(adapters.map(missing))).flat()
  if (lacking.length === 0) return 'The migrations have all that the collections ask for.'
  throw new UsageError(
    'The collections have changed and no migration says so: npm run migrations:add NAME (a word for the change).',
  )
})
