import type { BaseDatabaseAdapter, FlattenedField } from 'payload'

type Doc = Record<string, unknown>

/** In the order in which the other databases' adapters say how a page was cut. */
const PAGE = [
  ...['docs', 'hasNextPage', 'hasPrevPage', 'limit', 'nextPage', 'page'],
  ...['pagingCounter', 'prevPage', 'totalDocs', 'totalPages'],
]

/**
 * Has what MongoDB's adapter reads in the order of the fields, as rows of the other databases are, and not in that in
 * which it was once written: an answer is the same to the byte, whichever database it comes from.
 */
export const readInOrder = <T extends BaseDatabaseAdapter>(adapter: T): T => {
  const { find, findGlobal, findOne, queryDrafts } = adapter
  const fieldsOf = (slug: string) =>
    adapter.payload.config.collections.find((each) => each.slug === slug)?.flattenedFields ?? []
  const listed = (slug: string, page: { docs: unknown[] }) =>
    sorted(PAGE, { ...page, docs: page.docs.map((doc) => inOrder(fieldsOf(slug), doc as Doc)) })

  return Object.assign(adapter, {
    find: async (args: Parameters<typeof find>[0]) => listed(args.collection, await find.call(adapter, args)),
    queryDrafts: async (args: Parameters<typeof queryDrafts>[0]) =>
      listed(args.collection, await queryDrafts.call(adapter, args)),
    findOne: async (args: Parameters<typeof findOne>[0]) => {
      const doc = await findOne.call(adapter, args)
      return doc && inOrder(fieldsOf(args.collection), { ...doc })
    },
    findGlobal: async (args: Parameters<typeof findGlobal>[0]) => {
      const doc = await findGlobal.call(adapter, args)
      const { flattenedFields = [] } =
        adapter.payload.config.globals.find(({ slug }) => slug === args.slug) ?? {}
      return doc && inOrder(flattenedFields, { ...doc })
    },
  })
}

const inOrder = (fields: readonly FlattenedField[], doc: Doc): Doc =>
  sorted(
    ['id', ...fields.map(({ name }) => name)],
    Object.fromEntries(
      Object.entries(doc).map(([name, value]) => {
        const field = fields.find((each) => each.name === name)
        return [name, field && 'flattenedFields' in field ? inside(field.flattenedFields, value) : value]
      }),
    ),
  )

const inside = (fields: readonly FlattenedField[], value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((row: unknown) => inside(fields, row))
  return typeof value === 'object' && value !== null ? inOrder(fields, { ...value }) : value
}

const sorted = (names: readonly string[], doc: Doc): Doc => {
  const known = names.filter((name) => name in doc)
  return Object.fromEntries([...new Set([...known, ...Object.keys(doc)])].map((name) => [name, doc[name]]))
}
