import type { Payload } from 'payload'
import { withoutLookup } from './mongo/withoutLookup'
import { startOnTemplate } from './sqlite/template'

let starting: Promise<Payload> | undefined

const start = async (): Promise<Payload> => {
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
  ])
  const keepForOthers = isSqlite() ? startOnTemplate() : undefined
  const payload = withoutLookup(await getPayload({ config }))
  await keepForOthers?.(payload)
  return payload
}

/** On which database the int tests run. */
export const engine = (): string => process.env.FORA_TEST_DB ?? 'sqlite'
export const isSqlite = (): boolean => engine() === 'sqlite'

/** FerretDB does not: what a refused write had begun stays there. */
export const rollsBack = (): boolean => process.env.FORA_TEST_ROLLS_BACK !== 'off'

/** The Payload of this spec file: one, on an empty database of its own. */
export const getTestPayload = (): Promise<Payload> => (starting ??= start())

/** For tests that write past the workflow: what they leave behind is not what the audit log says. */
export const writesPastTheWorkflow = (): void => void (isPast = true)
let isPast = false

/** What the audit log finds wrong with all that a spec file has done; nothing where that was to be expected. */
export const faultsAtTheEnd = async (): Promise<string[]> => {
  const payload = await starting
  if (!payload || isPast) return []
  const { verifyAudit } = await import('@/workflow/queries/verify')
  return (await verifyAudit(payload)).faults
}

/** Ends it and drops its database. Called after each spec file. */
export const endTestPayload = async (): Promise<void> => {
  const payload = await starting
  starting = undefined
  if (!payload) return
  if (engine() === 'mongodb' && 'connection' in payload.db) {
    const { connection } = payload.db as { connection: { dropDatabase: () => Promise<void> } }
    await connection.dropDatabase()
  }
  await payload.destroy()
}
