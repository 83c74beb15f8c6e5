import { and, count, eq, exists, inArray, type SQL } from '@payloadcms/db-sqlite/drizzle'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, PaginatedDocs, Where } from 'payload'

type Asked = { collection: string; limit?: number; where?: Where }
type Read = (args: Asked) => Promise<PaginatedDocs<{ id: string }>>
/** Of each list a text has at least one term. */
type Terms = { all: string[][]; collections: string[] | null }

const LEDGER = 'search-index'
/** How many texts with a term of one list are looked at for those of the others. */
const MOST_WALKED = 20_000
/** Up to here it is counted how many texts have a term. */
const MOST_COUNTED = 1_000

/**
 * Looks texts up by terms in the index of terms itself, and stops when there are enough. Those with a term of
 * the rarest list are walked along, and of each it is looked whether it has one of every other list, which is an entry
 * of the same index. Payload would join the row of every text that has a term and sort them all, and asks all of one term.
 */
export const termsFirst = <T extends BaseDatabaseAdapter>(adapter: T): T => {
  // Both take and give more than is named here, which passes through.
  const find = adapter.find.bind(adapter) as unknown as Read
  const read: Read = async (args) => {
    const asked = args.collection === LEDGER ? termsOf(args.where) : null
    if (!asked || !args.limit) return find(args)
    // Both adapters of SQL have these two.
    const { drizzle, tables } = adapter as unknown as Pick<SQLiteAdapter, 'drizzle' | 'tables'>
    const { search_index_texts: texts, search_index: rows } = tables as Record<string, Table>
    if (!texts || !rows) return find(args)

    const textsWith = (terms: string[], of?: SQL) =>
      drizzle
        .select({ id: texts.parent })
        .from(texts)
        .where(and(inArray(texts.text, terms), of))
    const upToSome = async (terms: string[]) => {
      const some = textsWith(terms).limit(MOST_COUNTED).as('some')
      const [row] = await drizzle.select({ number: count() }).from(some)
      return { terms, number: row?.number ?? 0 }
    }
    const rarestFirst = async (lists: string[][]) =>
      (await Promise.all(lists.map(upToSome)))
        .sort((one, other) => one.number - other.number)
        .map(({ terms }) => terms)
    const [rarest = [], ...others] = asked.all.length > 1 ? await rarestFirst(asked.all) : asked.all
    const walked = textsWith(rarest).limit(MOST_WALKED).as('walked')
    const hasOthers = others.map((terms) => exists(textsWith(terms, eq(texts.parent, walked.id))))
    const found = drizzle.select({ id: walked.id }).from(walked)
    const docs = await (
      asked.collections
        ? found
            .innerJoin(rows, eq(rows.id, walked.id))
            .where(and(...hasOthers, inArray(rows.collection, asked.collections)))
        : found.where(and(...hasOthers))
    ).limit(args.limit)
    return pageOf(docs)
  }
  return Object.assign(adapter, { find: read })
}

// Its columns are known to drizzle at run time only.
type Table = SQLiteAdapter['tables'][string] & Record<'collection' | 'id' | 'parent' | 'text', never>

/** The terms of a look-up, and in which collections; null for every other question. */
function termsOf(where: Where | undefined): Terms | null {
  const conditions = Array.isArray(where?.and) ? where.and : []
  const all = conditions.flatMap(({ terms }) => listOf(terms))
  const collections = conditions.flatMap(({ collection }) => listOf(collection))
  const isOnlyThat = collections.length <= 1 && all.length + collections.length === conditions.length
  return all.length > 0 && isOnlyThat ? { all, collections: collections[0] ?? null } : null
}

/** What is asked of a field, where that is to be one of a list. */
function listOf(condition: Where[string] | undefined): string[][] {
  const list = (condition as { in?: unknown } | undefined)?.in
  return Array.isArray(list) ? [list.map(String)] : []
}

const pageOf = <Doc>(docs: Doc[]): PaginatedDocs<Doc> => ({
  ...{ docs, totalDocs: docs.length, limit: docs.length, totalPages: 1, page: 1, pagingCounter: 1 },
  ...{ hasNextPage: false, hasPrevPage: false, nextPage: null, prevPage: null },
})
