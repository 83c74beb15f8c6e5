import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient, type Client } from '@libsql/client'
import { extract } from 'tar'
import { isRecord } from '@/lib/isRecord'

type Rows = Record<string, unknown>[]

/** A public text of an old database, as its rows say it, whatever this version makes of them. */
export type OldText = {
  collection: string
  id: string
  slug: string
  version: string
  /** by the names of the columns, of the table and of its languages */
  values: Record<string, unknown>
  /** what was given to the visitors of the version that published it, as HTML */
  html: string | null
}

/** What the workflow keeps, and how rows are told apart: no visitor is shown these. */
const OWN = /^_|^workflow_|^(id|deleted_at)$/

/** Reads an archive of `npm run backup` that holds a SQLite database, without any of this version's code for it. */
export async function oldTexts(archive: string, collections: readonly string[]): Promise<OldText[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'fora-old-'))
  await extract({ file: archive, cwd: folder })
  const client = createClient({ url: `file:${path.join(folder, 'database/fora.db')}` })
  try {
    return (await Promise.all(collections.map((collection) => textsOf(client, collection)))).flat()
  } finally {
    client.close()
    rmSync(folder, { recursive: true })
  }
}

async function textsOf(client: Client, collection: string): Promise<OldText[]> {
  const rowsOf = async (table: string): Promise<Rows> => {
    const { columns, rows } = await client.execute(`SELECT * FROM "${table}"`)
    return rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name]])))
  }
  const { rows: named } = await client.execute({
    sql: `SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE ? || '\\_%' ESCAPE '\\'`,
    args: [collection],
  })
  const tables = new Map<string, Rows>()
  for (const { name } of named) tables.set(String(name), await rowsOf(String(name)))
  const locales = tables.get(`${collection}_locales`) ?? []
  const editions = await rowsOf('editions')

  const listsOf = (id: unknown): Record<string, unknown> => {
    const lists: Record<string, unknown> = {}
    for (const { path: name, ...one } of of(tables.get(`${collection}_rels`), 'parent_id', id)) {
      const target = Object.entries(one).find(
        ([column, value]) => column.endsWith('_id') && column !== 'parent_id' && value,
      )
      lists[snake(String(name))] = [
        ...((lists[snake(String(name))] as unknown[] | undefined) ?? []),
        target?.[1],
      ]
    }
    for (const [table, rows] of tables) {
      const name = table.slice(collection.length + 1)
      if (/(^|_)(locales|rels)$/.test(name)) continue
      const isChoice = rows.some((row) => 'value' in row)
      lists[name] = isChoice
        ? of(rows, 'parent_id', id).map(({ value }) => value)
        : of(rows, '_parent_id', id).map((row) => ({
            ...shown(row),
            ...shown(
              (tables.get(`${table}_locales`) ?? []).find(({ _parent_id }) => _parent_id === row.id) ?? {},
            ),
          }))
    }
    return lists
  }
  return (await rowsOf(collection))
    .filter(({ _status }) => _status === 'published')
    .map((row) => {
      const { id, slug, version, original_language: original } = row
      const words = locales.find(({ _locale, _parent_id }) => _parent_id === id && _locale === original) ?? {}
      const edition = editions.find(({ key }) => key === `${collection}/${String(id)}/${String(version)}`)
      const content: unknown = JSON.parse(String(edition?.content))
      if (!isRecord(content)) throw new Error(`The edition of ${collection}/${String(slug)} is not there.`)
      return {
        ...{ collection, id: String(id), slug: String(slug), version: String(version) },
        values: { ...shown(row), ...shown(words), ...listsOf(id) },
        html: typeof content.bodyHtml === 'string' ? content.bodyHtml : null,
      }
    })
}

/** The rows of one text, in their order. */
const of = (rows: Rows | undefined, column: string, id: unknown): Rows =>
  (rows ?? [])
    .filter((row) => row[column] === id)
    .sort((a, b) => Number(a.order ?? a._order) - Number(b.order ?? b._order))

/** Of one row, without what is its own; a text of the editor as what its JSON says, a relation by its field. */
const shown = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
      if (OWN.test(name)) return []
      const isText = typeof value === 'string' && value.startsWith('{"root":')
      return [[name.replace(/_id$/, ''), isText ? (JSON.parse(value) as unknown) : value]]
    }),
  )

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The values of an answer at depth 0 by the names of the columns that held them: `place_city`, `tasks`. */
export function asColumns(answer: Record<string, unknown>, before = ''): Record<string, unknown> {
  const columns: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(answer)) {
    const column = before + snake(name)
    if (Array.isArray(value))
      columns[column] = value.map((one: unknown) => (isRecord(one) ? shown(asColumns(one)) : one))
    else if (isRecord(value) && !('root' in value)) Object.assign(columns, asColumns(value, `${column}_`))
    else columns[column] = value
  }
  return columns
}
