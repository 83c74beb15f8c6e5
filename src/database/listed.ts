import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql, type SQL, type SQLWrapper } from '@payloadcms/db-sqlite/drizzle'
import type { BaseDatabaseAdapter, Where } from 'payload'
import { type ListedRows, readListed } from '@/lib/listed'

/** How SQL compares what a listing is asked by. */
const SIGNS: Readonly<Record<string, SQL>> = {
  equals: sql`=`,
  greater_than: sql`>`,
  less_than_equal: sql`<=`,
}

/** For the adapters of SQL: ids of what is listed so are a part of the question itself. See src/lib/listed.ts. */
export const askListings = <T extends BaseDatabaseAdapter>(adapter: T): T => {
  // Both adapters of SQL have them.
  const { operators } = adapter as unknown as Pick<SQLiteAdapter, 'operators'>
  const among: typeof operators.in = (column, values) => {
    const listed = readListed(values)
    return listed ? isListed(column as SQLWrapper, listed) : operators.in(column, values)
  }
  return Object.assign(adapter, { operators: { ...operators, in: among } })
}

/**
 * By names: the columns of a table would be taken for those of the one that is asked. By id and by key, so that the
 * database may begin with the texts, in their order, or with the listings, whichever are fewer.
 */
const isListed = (id: SQLWrapper, { collection, where }: ListedRows): SQL => {
  const conditions = [{ collection: { equals: collection } }, ...where].flatMap((each) =>
    Object.entries(each).flatMap(([name, how]) =>
      Object.entries(how).map(([operator, value]) => {
        const sign = SIGNS[operator]
        if (!sign) throw new Error(`Listings are not asked by "${operator}".`)
        // Its values lie in a table of their own.
        if (name === 'facets')
          return sql`exists (select 1 from listings_texts v where v.parent_id = l.id and v.path = ${name} and v.text ${sign} ${value})`
        return sql`l.${sql.identifier(name)} ${sign} ${value}`
      }),
    ),
  )
  const isOfText = sql`l.document_id = ${id} and l.key = cast(${`${collection}/`} as text) || ${id}`
  return sql`exists (select 1 from listings l where ${isOfText} and ${sql.join(conditions, sql` and `)})`
}

type Asked = { where?: Where }
type Read = (args: Asked) => Promise<unknown>

/** For MongoDB, of which not every server can ask two collections at once: the ids first. */
export const askListingsFirst = <T extends BaseDatabaseAdapter>(adapter: T): T => {
  const find = adapter.find.bind(adapter)
  const idsOf = async ({ collection, where }: ListedRows): Promise<string[]> => {
    const { docs } = await find<{ id: string; documentId: string }>({
      collection: 'listings',
      ...{ limit: 0, pagination: false, select: { documentId: true } },
      where: { and: [{ collection: { equals: collection } }, ...where] },
    })
    return docs.map(({ documentId }) => documentId)
  }
  const withIds = async (where: Where): Promise<Where> =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(where).map(async ([name, how]) => {
          if (Array.isArray(how)) return [name, await Promise.all((how as Where[]).map(withIds))]
          const listed = readListed((how as { in?: unknown } | null)?.in)
          // Asked of the listings themselves: there a text that has several values meets a condition on each.
          if (listed && name === 'documentId') return ['and', listed.where]
          return [name, listed ? { in: await idsOf(listed) } : how]
        }),
      ),
    )
  // All take and give more than is named here, which passes through.
  const asking = (read: unknown): Read => {
    const asked = (read as Read).bind(adapter)
    return async (args) => asked(args.where ? { ...args, where: await withIds(args.where) } : args)
  }
  const { count, find: plain, findDistinct, queryDrafts } = adapter
  return Object.assign(adapter, {
    count: asking(count),
    find: asking(plain),
    findDistinct: asking(findDistinct),
    queryDrafts: asking(queryDrafts),
  })
}
