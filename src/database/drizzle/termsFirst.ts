import { and, eq, inArray } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, PaginatedDocs, Where } from 'payload'

type Asked = { collection: string; limit?: number; where?: Where; req?: { transactionID?: unknown } }
type Read = (args: Asked) => Promise<PaginatedDocs<{ id: string }>>
type Terms = { term: string; collections: string[] | null }

const LEDGER = 'search-index'

/**
 * Looks texts up by a term in the index of terms itself, and stops when there are enough. Payload would join the row of
 * every text that has it and sort them all, of which a word of many texts has as many.
 */
export const termsFirst = <T extends BaseDatabaseAdapter>(adapter: T): T => {
  // Both take and give more than is named here, which passes through.
  const find = adapter.find.bind(adapter) as unknown as Read
  const read: Read = async (args) => {
    const asked = args.collection === LEDGER && !args.req?.transactionID ? termsOf(args.where) : null
    if (!asked || !args.limit) return find(args)
    // Both adapters of SQL have these two.
    const { drizzle, tables } = adapter as unknown as Pick<SQLiteAdapter, 'drizzle' | 'tables'>
    const { search_index_texts: texts, search_index: rows } = tables as Record<string, Table>
    if (!texts || !rows) return find(args)
    const isIt = eq(texts.text, asked.term)
    const docs = asked.collections
      ? await drizzle
          .select({ id: texts.parent })
          .from(texts)
          .innerJoin(rows, eq(rows.id, texts.parent))
          .where(and(isIt, inArray(rows.collection, asked.collections)))
          .limit(args.limit)
      : await drizzle.select({ id: texts.parent }).from(texts).where(isIt).limit(args.limit)
    return pageOf(docs as { id: string }[]) // the column of ids
  }
  return Object.assign(adapter, { find: read })
}

// Its columns are known to drizzle at run time only.
type Table = SQLiteAdapter['tables'][string] & Record<'collection' | 'id' | 'parent' | 'text', never>

/** The term of a look-up, and in which collections; null for every other question. */
function termsOf(where: Where | undefined): Terms | null {
  const [term, collections, ...more] = Array.isArray(where?.and) ? where.and : []
  const equals = (term?.terms as { equals?: unknown } | undefined)?.equals
  const names = (collections?.collection as { in?: unknown } | undefined)?.in
  if (typeof equals !== 'string' || more.length > 0) return null
  if (collections && !Array.isArray(names)) return null
  return { term: equals, collections: Array.isArray(names) ? names.map(String) : null }
}

const pageOf = <Doc>(docs: Doc[]): PaginatedDocs<Doc> => ({
  ...{ docs, totalDocs: docs.length, limit: docs.length, totalPages: 1, page: 1, pagingCounter: 1 },
  ...{ hasNextPage: false, hasPrevPage: false, nextPage: null, prevPage: null },
})
