import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

/**
 * The indexes that Payload does not make by itself. It indexes single columns, many of which say almost nothing
 * (`_status`, `latest`, the order of a row in its list); without statistics SQLite takes those for as good as any and
 * reads whole tables through them. So they go, and what is asked for together is indexed together: what the public
 * and the desk filter by, then what they sort by. See docs/decisions/0210.
 */
type Index = { name: string; fields: readonly string[] }

/** What a query for public texts asks, and one for the newest version of each text. */
const PUBLIC = ['_status', 'deletedAt'] as const
const NEWEST = ['latest', 'version.deletedAt'] as const

/** Columns that are alike in too many rows to be looked up by them alone. */
const TELLS_LITTLE = new Set([
  ...['_status', 'deletedAt', 'workflow.state', 'latest', 'snapshot', 'publishedLocale', 'order', '_order'],
  ...['path', 'version._status', 'version.deletedAt', 'version.workflow.state'],
])

type Tables = {
  main: Index[]
  versions: Index[]
  /** fields whose own index serves nothing */
  idle: string[]
}

/**
 * The indexes of a content collection and of its versions, and of the orders of a ledger, by the paths of their fields. An order ends as
 * `keysFirst` ends it, so that rows that are alike need no sorting, and the keys of a page stand in the index itself.
 */
export const indexesOf = (
  { custom, flattenedFields, slug }: SanitizedCollectionConfig,
  all: readonly SanitizedCollectionConfig[],
): Tables => {
  if (custom?.hasWorkflow !== true) return { main: ordersOf(custom?.orders), versions: [], idle: [] }
  const indexed = fieldsIn(flattenedFields).filter(({ field }) => 'index' in field && field.index)
  const sorted = indexed.filter(
    ({ path, field }) => field.type === 'date' && !TELLS_LITTLE.has(path) && path !== 'createdAt',
  )
  const chosen = indexed.filter(({ path, field }) => field.type === 'select' && !TELLS_LITTLE.has(path))
  const related = indexed.filter(({ field }) => isOne(field))
  const sortOf = new Map(
    all
      .flatMap(({ joins }) => joins[slug] ?? [])
      .map(({ field: { on, defaultSort } }) => [on, String(defaultSort).replace('-', '')]),
  )
  return {
    main: [
      { name: 'public_createdAt', fields: [...PUBLIC, 'createdAt', 'id'] },
      ...['slug', ...sorted.map(({ path }) => path)].map((path) => ({
        name: `public_${path}`,
        fields: [...PUBLIC, path, 'createdAt', 'id'],
      })),
      ...chosen.map(({ path }) => ({ name: `public_${path}`, fields: [...PUBLIC, path] })),
      ...related.map(({ path }) => ({
        name: `related_${path}`,
        fields: [path, ...PUBLIC, sortOf.get(path) ?? 'createdAt'],
      })),
    ],
    versions: [
      { name: 'parent_latest', fields: ['parent', ...NEWEST] },
      { name: 'parent_updated', fields: ['parent', 'updatedAt'] },
      { name: 'slug_latest', fields: ['version.slug', 'latest'] },
      { name: 'latest_created', fields: [...NEWEST, 'createdAt', 'id'] },
      {
        name: 'latest_state',
        fields: ['latest', 'version.workflow.state', 'version.deletedAt', 'version.workflow.since'],
      },
      {
        // The view of a list, in the order of its addresses.
        name: 'latest_live',
        fields: [
          ...['latest', 'version.workflow.live', 'version.deletedAt', 'version.slug'],
          ...['createdAt', 'id'],
        ],
      },
      ...['slug', ...sorted.map(({ path }) => path)].map((path) => ({
        name: `latest_${path}`,
        fields: [...NEWEST, `version.${path}`, 'createdAt', 'id'],
      })),
      ...related.map(({ path }) => ({
        name: `related_${path}`,
        fields: [`version.${path}`, ...NEWEST],
      })),
    ],
    idle: chosen.flatMap(({ path }) => [path, `version.${path}`]),
  }
}

/** Of a ledger, as it says itself. */
const ordersOf = (orders: readonly (readonly string[])[] = []): Index[] =>
  orders.map((fields) => ({ name: fields.join('_'), fields }))

type Found = { path: string; field: FlattenedField }

const fieldsIn = (fields: readonly FlattenedField[], prefix = ''): Found[] =>
  fields.flatMap((field): Found[] => {
    const path = prefix + field.name
    if (field.type === 'group' || field.type === 'tab') return fieldsIn(field.flattenedFields, `${path}.`)
    return [{ path, field }]
  })

const isOne = (field: FlattenedField): boolean =>
  field.type === 'relationship' && !field.hasMany && typeof field.relationTo === 'string'

type Raw = SQLiteAdapter['rawTables'][string]
type RawIndexes = NonNullable<Raw['indexes']>

/** For the adapters of SQL: gives every table its indexes, before the schema is made of them. */
export const indexTables = ({ payload, rawTables }: Pick<SQLiteAdapter, 'payload' | 'rawTables'>): void => {
  const wanted = new Map<string, readonly Index[]>()
  const idle = new Set([...TELLS_LITTLE].map(columnOf))
  const { collections } = payload.config
  for (const collection of collections) {
    const table = snake(collection.slug)
    const own = indexesOf(collection, collections)
    wanted.set(table, own.main)
    wanted.set(`_${table}_v`, own.versions)
    for (const path of own.idle) idle.add(columnOf(path))
  }
  for (const [name, table] of Object.entries(rawTables)) {
    const composite = (wanted.get(name) ?? []).map((index) => ({
      name: index.name,
      on: index.fields.map(columnOf),
    }))
    const own = [...composite, ...ofSideTable(table)]
    const added = own.map((index): [string, RawIndexes[string]] => [
      `own_${index.name}`,
      { name: `${name}_${snake(index.name)}_idx`, on: index.on },
    ])
    const begun = own.map(({ on }) => on[0] ?? '')
    table.indexes = {
      ...withOwnNames(name, withoutIdle(table, new Set([...idle, ...begun]))),
      ...Object.fromEntries(added),
    }
  }
}

/** Of a table that holds a part of a row of another one: its rows by that one, in their order; by what they hold. */
const ofSideTable = ({ columns }: Raw): { name: string; on: string[] }[] => {
  if ('_locale' in columns && '_parentID' in columns && !('_order' in columns))
    return [{ name: 'parent', on: ['_parentID'] }]
  if ('_order' in columns && '_parentID' in columns)
    return [{ name: 'parent_order', on: ['_parentID', '_order'] }]
  if (!('order' in columns && 'parent' in columns)) return []
  const held = Object.keys(columns).filter((key) => key === 'value' || key === 'text' || key.endsWith('ID'))
  return [
    { name: 'parent_order', on: ['parent', 'order'] },
    ...held.map((key) => ({ name: `${key}_parent`, on: [key, 'parent'] })),
  ]
}

/** The indexes that are worth their keep: unique ones, and those of one telling column that no other begins with. */
const withoutIdle = ({ indexes = {} }: Raw, idle: ReadonlySet<string>): RawIndexes =>
  Object.fromEntries(
    Object.entries(indexes).filter(([, { on, unique }]) => {
      const [first = '', ...more] = [on].flat()
      if (unique) return true
      return !(more.length === 0 && idle.has(first)) && first !== 'order'
    }),
  )

/** Payload numbers the names of a collection's own indexes through all tables: one more would rename those after it. */
const withOwnNames = (table: string, indexes: RawIndexes): RawIndexes =>
  Object.fromEntries(
    Object.entries(indexes).map(([key, index]) => [
      key,
      Array.isArray(index.on) && index.on.length > 1 && !index.name.startsWith(table)
        ? { ...index, name: `${table}_${snake(index.on.join('_'))}_idx` }
        : index,
    ]),
  )

const columnOf = (path: string): string => path.replaceAll('.', '_')

const snake = (name: string): string =>
  name
    .replaceAll(/[-.]/g, '_')
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()

/** Of a ledger whose rows are looked up by a list of values. In SQL such a list is a table, with an index of its own. */
const lookupsOf = ({ custom, slug }: SanitizedCollectionConfig): Index[] =>
  typeof custom?.lookup === 'string'
    ? [{ name: `${slug}_${custom.lookup}_id`, fields: [custom.lookup, 'id'] }]
    : []

/** For MongoDB's adapter: the same on its models, before it makes their indexes. */
export const indexModels = (adapter: MongooseAdapter): void => {
  const { collections } = adapter.payload.config
  for (const collection of collections) {
    const { main, versions } = indexesOf(collection, collections)
    const models = [
      [adapter.collections[collection.slug], main],
      [adapter.versions[collection.slug], versions],
    ] as const
    for (const [model, indexes] of models)
      for (const { name, fields } of [...indexes, ...lookupsOf(collection)])
        model?.schema.index(Object.fromEntries(fields.map((path) => [path === 'id' ? '_id' : path, 1])), {
          name: snake(name),
        })
  }
}
