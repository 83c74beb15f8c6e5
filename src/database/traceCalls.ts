import type { BaseDatabaseAdapter } from 'payload'
import { isTracing, traced } from '@/lib/tracing'

/** What Payload and we ask a database for, on every engine. */
const CALLS = [
  ...['find', 'findOne', 'findGlobal', 'findDistinct', 'findVersions', 'findGlobalVersions', 'queryDrafts'],
  ...['count', 'countVersions', 'create', 'createVersion', 'updateOne', 'updateMany', 'updateVersion'],
  ...['updateGlobal', 'deleteOne', 'deleteMany', 'deleteVersions', 'commitTransaction', 'beginTransaction'],
] as const

type Call = (args: { collection?: string; slug?: string }) => Promise<unknown>

/** Where traces are sent, each call of the database is a part of them: its name and its collection, and no values. */
export const traceCalls = <T extends BaseDatabaseAdapter>(adapter: T): T => {
  if (!isTracing) return adapter
  const calls = adapter as unknown as Record<string, Call | undefined> // by their names, all alike here
  for (const name of CALLS) {
    const call = calls[name]
    if (typeof call !== 'function') continue
    calls[name] = function (args) {
      const collection = args?.collection ?? args?.slug
      const attributes = {
        'db.operation.name': name,
        ...(collection && { 'db.collection.name': collection }),
      }
      return traced([name, collection].filter(Boolean).join(' '), attributes, () => call.call(adapter, args))
    }
  }
  return adapter
}
