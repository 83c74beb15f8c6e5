import type { Payload } from 'payload'
import { captureStatements } from './captureStatements'
import { isSqlite } from './testPayload'

const OPERATIONS = [
  ...['count', 'countVersions', 'countGlobalVersions', 'find', 'findOne', 'findDistinct', 'findGlobal'],
  ...['findVersions', 'findGlobalVersions', 'queryDrafts', 'create', 'updateOne', 'updateMany', 'deleteOne'],
  ...['deleteMany', 'upsert', 'createVersion', 'updateVersion', 'createGlobal', 'updateGlobal', 'updateJobs'],
] as const

type Call = { name: string; rows: number }

/** The calls of `payload.db.*` while `work` runs, and how many rows each gave back. */
async function captureCalls(payload: Payload, work: () => Promise<unknown>): Promise<Call[]> {
  const calls: Call[] = []
  const { db } = payload
  const originals = OPERATIONS.map((name) => [name, Reflect.get(db, name)] as const)
  for (const [name, original] of originals) {
    if (typeof original !== 'function') continue
    Reflect.set(db, name, async function (this: unknown, ...given: unknown[]): Promise<unknown> {
      const [{ collection, slug } = {}] = given as [{ collection?: string; slug?: string }?]
      const call = { name: `${name} ${collection ?? slug ?? ''}`, rows: 0 }
      calls.push(call)
      const result: unknown = await Reflect.apply(original, this, given)
      call.rows = rowsOf(result)
      return result
    })
  }
  try {
    await work()
  } finally {
    for (const [name, original] of originals) Reflect.set(db, name, original)
  }
  return calls
}

const rowsOf = (result: unknown): number => {
  if (typeof result !== 'object' || result === null) return 0
  return 'docs' in result && Array.isArray(result.docs) ? result.docs.length : 1
}

/** Counts the calls of `payload.db.*` while `work` runs. */
export const countDatabaseCalls = async (payload: Payload, work: () => Promise<unknown>): Promise<string[]> =>
  (await captureCalls(payload, work)).map(({ name }) => name)

export type Cost = { calls: number; rows: number }

/** How many statements SQLite runs while `work` does, and how many rows they give back; elsewhere the calls. */
export async function costOf(payload: Payload, work: () => Promise<unknown>): Promise<Cost> {
  const ran = await (isSqlite() ? captureStatements : captureCalls)(payload, work)
  return { calls: ran.length, rows: ran.reduce((sum, { rows }) => sum + rows, 0) }
}
