import type {
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { CSV_BEGINS, csvLine, type CsvValue } from '@/lib/csv'
import { isRecord } from '@/lib/isRecord'
import { contentFields, contentOf, innerFields, listedFields } from '../domain/content'
import { languageOf, workflowOf, type DocumentRecord, type StoredDocument } from '../domain/document'
import { keyOf } from '../domain/keys'

/** What a list shows: the filters and the search of its address. */
type ListAsked = { config: SanitizedCollectionConfig; where: Where; search: string }

/** A row of a list: what the desk knows of it, and what it holds. Of a text, in the language in which it is written. */
type Exported = { about: Record<string, CsvValue>; content: Record<string, unknown> }

/** What a file says of the rows of a collection. */
type Kind = {
  /** how they are called in JSON */
  name: 'texts' | 'rows'
  /** what stands before the content of each */
  about: readonly string[]
  fields: FlattenedField[]
  read: (
    req: PayloadRequest,
    asked: { common: Common; fields: FlattenedField[]; ids: string[] },
  ) => Promise<Exported[]>
}

type Common = {
  collection: CollectionSlug
  depth: 0
  draft: true
  overrideAccess: false
  pagination: false
  req: PayloadRequest
}

const AT_ONCE = 100
/** Of one file. */
const MOST_ROWS = 50_000

/**
 * Texts with their whole content, and where they stand; of everything else what its list may show as columns: neither
 * what is hidden nor what Payload keeps for itself, such as the sessions of a person.
 */
const kindOf = (config: SanitizedCollectionConfig): Kind =>
  config.custom.hasWorkflow
    ? {
        ...{ name: 'texts', fields: contentFields(config), read: readTexts },
        about: ['id', 'language', 'state', 'live', 'version', 'updatedAt', 'owner', 'reviewBy'],
      }
    : {
        ...{ name: 'rows', fields: listedFields(config), read: readRows },
        about: ['id', 'createdAt', 'updatedAt'],
      }

/**
 * The rows of a list, as this person may read them, a part at a time. Each part begins after the last row of the
 * one before, in the order of ids: what it costs does not grow on the way.
 */
async function* partsOf(
  req: PayloadRequest,
  { config, search, where }: ListAsked,
  { fields, read }: Kind,
): AsyncGenerator<Exported[]> {
  const collection = config.slug as 'events' // any of the collections
  // As the list itself does it: the search finds by the fields that the collection names.
  const asked = mergeListSearchAndWhere({ collectionConfig: config, search, where })
  const common = { collection, depth: 0, draft: true, overrideAccess: false, pagination: false, req } as const
  for (let after: string | null = null, left = MOST_ROWS; left > 0; left -= AT_ONCE) {
    const page: { id: string }[] = (
      await req.payload.find({
        ...{ ...common, limit: AT_ONCE, sort: 'id', select: { createdAt: true } },
        where: { and: [asked, ...(after === null ? [] : [{ id: { greater_than: after } }])] },
      })
    ).docs.map(({ id }) => ({ id: String(id) }))
    const ids = page.map(({ id }) => id)
    yield ids.length === 0 ? [] : await read(req, { common, fields, ids })
    after = ids.at(-1) ?? after
    if (ids.length < AT_ONCE) return
  }
}

const readTexts: Kind['read'] = async (req, { common, fields, ids }) => {
  const { docs } = await req.payload.find({
    ...{ ...common, limit: ids.length, locale: 'all', sort: 'id' },
    where: { id: { in: ids } },
  })
  const { docs: records } = await req.payload.db.find<DocumentRecord>({
    ...{ collection: 'records', limit: ids.length, pagination: false, req },
    select: { key: true, contentOwner: true, reviewBy: true },
    where: { key: { in: ids.map((id) => keyOf(common.collection, id)) } },
  })
  const recordOf = new Map(records.map((record) => [record.key, record]))
  // In all languages at once a localised field is a map of them: Payload's types tell of one language.
  return (docs as unknown as StoredDocument[]).map((doc) => {
    const record = recordOf.get(keyOf(common.collection, doc.id))
    const { live, state } = workflowOf(doc)
    return {
      about: {
        ...{ id: doc.id, language: languageOf(doc), state, live, version: String(doc.version ?? '') },
        updatedAt: String(doc.updatedAt),
        ...{ owner: record?.contentOwner ?? null, reviewBy: record?.reviewBy ?? null },
      },
      content: contentOf(fields, doc, languageOf(doc)),
    }
  })
}

const readRows: Kind['read'] = async (req, { common, fields, ids }) => {
  const { docs } = await req.payload.find({
    ...{ ...common, limit: ids.length, sort: 'id', where: { id: { in: ids } } },
    select: Object.fromEntries(
      ['createdAt', 'updatedAt', ...fields.map(({ name }) => name)].map((name) => [name, true]),
    ),
  })
  // What this person may not read of a row, Payload leaves out of it.
  return (docs as unknown as Record<string, unknown>[]).map((row) => ({
    about: { id: String(row.id), createdAt: String(row.createdAt), updatedAt: String(row.updatedAt) },
    content: Object.fromEntries(fields.map(({ name }) => [name, row[name] ?? null])),
  }))
}

/** A list as CSV: a column for each field that holds one value, under its name, and for lists of choices. */
export async function* listAsCsv(req: PayloadRequest, asked: ListAsked): AsyncGenerator<string> {
  const kind = kindOf(asked.config)
  const columns = columnsOf(kind.fields)
  yield CSV_BEGINS + csvLine([...kind.about, ...columns])
  for await (const part of partsOf(req, asked, kind))
    yield part
      .map(({ about, content }) =>
        csvLine([
          ...kind.about.map((name) => about[name] ?? null),
          ...columns.map((path) => valueAt(content, path)),
        ]),
      )
      .join('')
}

/** A list as JSON: each row with all that it holds. */
export async function* listAsJson(req: PayloadRequest, asked: ListAsked): AsyncGenerator<string> {
  const kind = kindOf(asked.config)
  yield `{"collection":${JSON.stringify(asked.config.slug)},"${kind.name}":[`
  let isFirst = true
  for await (const part of partsOf(req, asked, kind)) {
    yield part
      .map(
        ({ about, content }, index) =>
          `${isFirst && index === 0 ? '' : ','}\n${JSON.stringify({ ...about, content })}`,
      )
      .join('')
    isFirst &&= part.length === 0
  }
  yield '\n]}\n'
}

const ONE_VALUE = new Set([
  'text',
  'textarea',
  'email',
  'number',
  'checkbox',
  'select',
  'radio',
  'date',
  'relationship',
  'upload',
])

const columnsOf = (fields: readonly FlattenedField[], prefix = ''): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'group' || field.type === 'tab')
      return columnsOf(innerFields(field) ?? [], `${prefix}${field.name}.`)
    return ONE_VALUE.has(field.type) ? [prefix + field.name] : []
  })

function valueAt(content: Record<string, unknown>, path: string): CsvValue {
  const value = path
    .split('.')
    .reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), content)
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return value
  if (Array.isArray(value))
    return value.map((each) => (isRecord(each) ? JSON.stringify(each) : String(each))).join('; ')
  return isRecord(value) ? JSON.stringify(value) : String(value)
}
