import { EnvironmentError } from '@/lib/errors/EnvironmentError'
import { migrations } from './migrations'
import { migrations as postgresMigrations } from './postgres/migrations'

/** The steps of SQLite's schema, in the order in which they are made. MongoDB's ledger has the same names. */
export const STEPS = migrations
/** Those of PostgreSQL's. */
export const POSTGRES_STEPS = postgresMigrations
export type Step = (typeof migrations)[number]
export type PostgresStep = (typeof postgresMigrations)[number]
type Named = { name: string }

/** Where Payload notes the migrations that a database has had. */
export const LEDGER = 'payload-migrations'

/** All steps that this version knows, of whichever database. */
const KNOWN: readonly Named[] = [...STEPS, ...POSTGRES_STEPS]

/** What was found in a database of a newer version, and what to do; undefined when all steps are known. */
export const newerThanThis = (
  applied: readonly string[],
  steps: readonly Named[] = KNOWN,
): string | undefined => {
  const strange = applied.find((name) => steps.every((step) => step.name !== name))
  return (
    strange &&
    `was made by a newer Fora: it has had the migration ${strange}, which this version does not know. ` +
      'Use that version or a later one, or restore the backup from before the upgrade. Nothing was changed.'
  )
}

/** @throws {EnvironmentError} when a newer version of Fora has migrated the database: this one would misread it */
export const refuseNewer = (applied: readonly string[], steps?: readonly Named[]): void => {
  const reason = newerThanThis(applied, steps)
  if (reason) throw new EnvironmentError(`The database ${reason}`)
}
