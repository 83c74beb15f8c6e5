import type { Payload } from 'payload'

const OPERATIONS = [
  ...['count', 'countVersions', 'countGlobalVersions', 'find', 'findOne', 'findDistinct', 'findGlobal'],
  ...['findVersions', 'findGlobalVersions', 'queryDrafts', 'create', 'updateOne', 'updateMany', 'deleteOne'],
  ...['deleteMany', 'upsert', 'createVersion', 'updateVersion', 'createGlobal', 'updateGlobal', 'updateJobs'],
] as const

/** Counts the calls of `payload.db.*` while `work` runs. */
export async function countDatabaseCalls(payload: Payload, work: () => Promise<unknown>): Promise<string[]> {
  const calls: string[] = []
  const { db } = payload
  const originals = OPERATIONS.map((name) => [name, Reflect.get(db, name)] as const)
  for (const [name, original] of originals) {
    if (typeof original !== 'function') continue
    Reflect.set(db, name, function (this: unknown, ...given: unknown[]): unknown {
      const [{ collection, slug } = {}] = given as [{ collection?: string; slug?: string }?]
      calls.push(`${name} ${collection ?? slug ?? ''}`)
      return Reflect.apply(original, this, given)
    })
  }
  try {
    await work()
  } finally {
    for (const [name, original] of originals) Reflect.set(db, name, original)
  }
  return calls
}
