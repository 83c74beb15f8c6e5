import type { BaseDatabaseAdapter, CreateVersionArgs, JsonObject } from 'payload'

/**
 * Gives each version of a document a time after that of the one before. Payload finds the newest text by time, and
 * takes the mark `latest` from what is older (db-sqlite and db-mongodb, createVersion.js, 3.90): on a server whose
 * clock was set back, a save would be answered with 200 and never be seen again.
 */
export const laterVersions = <T extends BaseDatabaseAdapter>(adapter: T): T => {
  // The same function: only its `this` is settled, which makes TypeScript forget that it is generic.
  const write = adapter.createVersion.bind(adapter) as BaseDatabaseAdapter['createVersion']
  adapter.createVersion = async <D extends JsonObject>(args: CreateVersionArgs<D>) => {
    const { docs } = await adapter.findVersions<{ id: string }>({
      collection: args.collectionSlug,
      limit: 1,
      pagination: false,
      sort: '-updatedAt',
      where: { parent: { equals: args.parent } },
      ...(args.req && { req: args.req }),
    })
    const updatedAt = after(args.updatedAt, docs[0]?.updatedAt)
    if (updatedAt === args.updatedAt) return write(args)
    // The version's own document says the same: caches and forms compare by it.
    return write({ ...args, updatedAt, versionData: { ...args.versionData, updatedAt } })
  }
  return adapter
}

/** The given moment, or a millisecond after the one before where that is later. ISO 8601. */
const after = (moment: string, before: string | undefined): string =>
  before === undefined || Date.parse(moment) > Date.parse(before)
    ? moment
    : new Date(Date.parse(before) + 1).toISOString()
