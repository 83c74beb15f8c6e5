import { env } from '@/lib/env'
import { EnvironmentError } from '@/lib/errors/EnvironmentError'
import { refuseNewer } from '../schema'

/** What differs between the databases that have a schema. */
interface Engine<S extends { name: string }> {
  databaseUrl: string
  /** The names of all tables that are there. */
  tables: () => Promise<string[]>
  /** The names of the migrations that were made. */
  applied: () => Promise<string[]>
  /** `table.column` of all columns that are there. */
  columns: () => Promise<string[]>
  /** `table.column` of all columns that this version uses. */
  wanted: string[]
  /** Makes all of the steps or none, and notes them. */
  make: (missing: S[]) => Promise<void>
  /** Tells somebody. */
  warn: (message: string) => void
}

export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Brings a database to the schema of this version: an empty one gets it whole, an older one after a backup.
 * @param steps all steps of this version
 * @throws {EnvironmentError} when it is newer, or older and may only be read, or a step fails; nothing was changed
 */
export const upgradeSchema = async <S extends { name: string }>(
  engine: Engine<S>,
  steps: readonly S[],
): Promise<void> => {
  const tables = await engine.tables()
  if (tables.length > 0 && !tables.includes('payload_migrations'))
    throw new EnvironmentError(
      'The database holds something else than Fora’s data. Set DATABASE_URL to another one.',
    )
  const applied = tables.length > 0 ? await engine.applied() : []
  refuseNewer(applied, steps)
  const missing = steps.filter(({ name }) => !applied.includes(name))
  const isEmpty = tables.length === 0
  if (missing[0]) {
    if (env.DATABASE_READ_ONLY)
      throw new EnvironmentError(
        `The database ${isEmpty ? 'is empty' : 'was made by an older Fora'}, and this command only reads it. ` +
          `Start Fora once: it ${isEmpty ? 'makes the tables' : 'makes a backup and brings the database up to date'}.`,
      )
    const backup = isEmpty ? undefined : await backUp(engine, missing[0], steps)
    await engine.make(missing)
    if (backup)
      engine.warn(
        `The database was brought up to date (${missing.map(({ name }) => name).join(', ')}). A backup from before is at ${backup}`,
      )
  }
  requireColumns(engine.wanted, await engine.columns())
}

/** What archives are made with, clients of all three databases among it, is loaded when one is made. */
const backUp = async <S extends { name: string }>(
  { databaseUrl }: Engine<S>,
  { name: migration }: S,
  steps: readonly S[],
): Promise<string> => {
  const { backUpBefore } = await import('../archive/backUpBefore')
  return backUpBefore({ databaseUrl, migration, steps })
}

/** A schema that no migration made: from before there were any, or changed by hand. */
const requireColumns = (wanted: string[], present: string[]): void => {
  const has = new Set(present)
  const absent = wanted.filter((column) => !has.has(column))
  if (absent.length === 0) return
  throw new EnvironmentError(
    `The database lacks ${absent.length} columns that this version needs, such as ${absent[0]}, and no migration makes them: ` +
      'it was not made by a released version. Restore a backup, or begin with an empty database (DATABASE_URL).',
  )
}

type RawTables = Record<string, { name: string; columns: Record<string, { name: string }> }>

/** `table.column` of all columns of a schema. */
export const schemaColumns = (rawTables: RawTables): string[] =>
  Object.values(rawTables).flatMap(({ name, columns }) =>
    Object.values(columns).map((column) => `${name}.${column.name}`),
  )
