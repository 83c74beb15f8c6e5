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
import { contentFields, contentOf, innerFields } from '../domain/content'
import { languageOf, workflowOf, type DocumentRecord, type StoredDocument } from '../domain/document'
import { keyOf } from '../domain/keys'

/** What a list shows: the filters and the search of its address. */
export type ListAsked = { config: SanitizedCollectionConfig; where: Where; search: string }

/** A text of a list, in the language in which it is written. */
type Exported = { about: Record<string, CsvValue>; content: Record<string, unknown> }

const AT_ONCE = 100
/** Of one file. */
const MOST_TEXTS = 50_000

/** What stands before the content of each text. */
const ABOUT = ['id', 'language', 'state', 'live', 'version', 'updatedAt', 'owner', 'reviewBy'] as const

/**
 * The texts of a list, as this person may read them, a part at a time. Each part begins after the last text of the
 * one before, in the order of ids: what it costs does not grow on the way.
 */
async function* partsOf(
  req: PayloadRequest,
  { config, search, where }: ListAsked,
): AsyncGenerator<Exported[]> {
  const collection = config.slug as 'events' // any of the content collections
  // As the list itself does it: the search finds by the fields that the collection names.
  const asked = mergeListSearchAndWhere({ collectionConfig: config, search, where })
  const fields = contentFields(config)
  const common = { collection, depth: 0, draft: true, overrideAccess: false, pagination: false, req } as const
  for (let after: string | null = null, left = MOST_TEXTS; left > 0; left -= AT_ONCE) {
    const page: { id: string }[] = (
      await req.payload.find({
        ...{ ...common, limit: AT_ONCE, sort: 'id', select: { slug: true } },
        where: { and: [asked, ...(after === null ? [] : [{ id: { greater_than: after } }])] },
      })
    ).docs.map(({ id }) => ({ id: String(id) }))
    const ids = page.map(({ id }) => id)
    yield ids.length === 0 ? [] : await exported(req, { common, fields, ids })
    after = ids.at(-1) ?? after
    if (ids.length < AT_ONCE) return
  }
}

type Common = {
  collection: CollectionSlug
  depth: 0
  draft: true
  overrideAccess: false
  req: PayloadRequest
}

async function exported(
  req: PayloadRequest,
  { common, fields, ids }: { common: Common; fields: FlattenedField[]; ids: string[] },
): Promise<Exported[]> {
  const { docs } = await req.payload.find({
    ...{ ...common, limit: ids.length, locale: 'all', pagination: false, sort: 'id' },
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

/** A list as CSV: a column for each field that holds one value, under its name, and for lists of choices. */
export async function* listAsCsv(req: PayloadRequest, asked: ListAsked): AsyncGenerator<string> {
  const columns = columnsOf(contentFields(asked.config))
  yield CSV_BEGINS + csvLine([...ABOUT, ...columns])
  for await (const part of partsOf(req, asked))
    yield part
      .map(({ about, content }) =>
        csvLine([
          ...ABOUT.map((name) => about[name] ?? null),
          ...columns.map((path) => valueAt(content, path)),
        ]),
      )
      .join('')
}

/** A list as JSON: each text with its whole content. */
export async function* listAsJson(req: PayloadRequest, asked: ListAsked): AsyncGenerator<string> {
  yield `{"collection":${JSON.stringify(asked.config.slug)},"texts":[`
  let isFirst = true
  for await (const part of partsOf(req, asked)) {
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
