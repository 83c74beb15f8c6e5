import { EnvironmentError } from '@/lib/errors/EnvironmentError'
import { migrations } from './migrations'

/** The steps of the schema, in the order in which they are made. */
export const STEPS = migrations
export type Step = (typeof migrations)[number]

/** Where Payload notes the migrations that a database has had. */
export const LEDGER = 'payload-migrations'

/** What was found in a database of a newer version, and what to do; undefined when all steps are known. */
export const newerThanThis = (
  applied: readonly string[],
  steps: readonly Step[] = STEPS,
): string | undefined => {
  const strange = applied.find((name) => steps.every((step) => step.name !== name))
  return (
    strange &&
    `was made by a newer Fora: it has had the migration ${strange}, which this version does not know. ` +
      'Use that version or a later one, or restore the backup from before the upgrade. Nothing was changed.'
  )
}

/** @throws {EnvironmentError} when a newer version of Fora has migrated the database: this one would misread it */
export const refuseNewer = (applied: readonly string[], steps?: readonly Step[]): void => {
  const reason = newerThanThis(applied, steps)
  if (reason) throw new EnvironmentError(`The database ${reason}`)
}
