import { createReadStream } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { transform } from '@payloadcms/db-mongodb/internal'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { upsertRow } from '@payloadcms/drizzle'
import mongoose from 'mongoose'
import type { Payload, SanitizedConfig } from 'payload'
import { STEPS } from '../schema'
import { withoutForeignKeys } from '../sqlite/openClient'
import { ArchiveError } from './ArchiveError'
import type { Manifest } from './contracts'
import { type Doc, type ArchivedKind, kindsOf, mongoFor, payloadOn } from './documents'
import { rowsOf } from './sqliteFile'

const { EJSON } = mongoose.mongo.BSON

const BATCH = 100

/**
 * Writes the documents that an archive of a MongoDB holds into a new SQLite file.
 * @throws {ArchiveError} when they are those of an older version
 */
export const fromMongo = async (
  config: SanitizedConfig,
  { folder, file, manifest }: { folder: string; file: string; manifest: Manifest },
): Promise<void> => {
  const missing = STEPS.find(({ name }) => !manifest.migrations.includes(name))
  if (missing)
    throw new ArchiveError(
      'The archive is of an older Fora, and only MongoDB can take it. Restore it there, start Fora once, and make another one.',
    )
  const draft = `${file}.draft`
  const payload = await payloadOn(config, draft)
  try {
    const adapter = await mongoFor(payload)
    const { client } = payload.db as unknown as SQLiteAdapter
    const linesIn = (name: string) =>
      name in manifest.counts ? linesOf(path.join(folder, `${name}.ndjson`)) : noLines()
    await withoutForeignKeys(client, async () => {
      for (const kind of kindsOf(payload, adapter))
        await inBatches(payload, linesIn(kind.model.collection.name), async (data, req) => {
          transform({ adapter, data, fields: kind.fields, operation: 'read' })
          await insertInto(payload, kind, data, req)
        })
      for await (const data of linesIn(adapter.globals.collection.name)) {
        const global = payload.config.globals.find(({ slug }) => slug === data.globalType)
        if (!global) continue
        transform({ adapter, data, fields: global.fields, operation: 'read' })
        await insertInto(payload, { slug: global.slug, flattened: global.flattenedFields }, data)
      }
    })
  } finally {
    await payload.destroy()
  }
  const rows = rowsOf(draft)
  rows.dropDangling()
  // One file, which can be moved: this one has a log beside it.
  rows.exec(`VACUUM INTO '${file.replaceAll("'", "''")}'`)
  rows.close()
}

async function* noLines(): AsyncGenerator<Doc> {}

async function* linesOf(file: string): AsyncGenerator<Doc> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity }))
    // EJSON.parse is untyped: a line was written by EJSON.stringify of a document.
    yield EJSON.parse(line, { relaxed: false }) as Doc
}

type Req = { transactionID: string }

const inBatches = async (
  { db }: Payload,
  docs: AsyncIterable<Doc>,
  write: (doc: Doc, req: Req) => Promise<unknown>,
): Promise<void> => {
  let batch: Doc[] = []
  const flush = async () => {
    const transactionID = String(await db.beginTransaction())
    for (const doc of batch) await write(doc, { transactionID })
    await db.commitTransaction(transactionID)
    batch = []
  }
  for await (const doc of docs) if (batch.push(doc) === BATCH) await flush()
  await flush()
}

type Table = { slug: string; isVersions?: boolean; flattened: ArchivedKind['flattened'] }

/** Writes one row, in a transaction if there is one. */
const insertInto = async (
  { db }: Payload,
  { slug, isVersions, flattened }: Table,
  { id, globalType: _, ...data }: Doc,
  req?: Req,
): Promise<void> => {
  const adapter = db as unknown as SQLiteAdapter
  const name = slug.replaceAll('-', '_')
  const tableName = adapter.tableNameMap.get(isVersions ? `_${name}${adapter.versionsSuffix}` : name)
  if (!tableName) throw new Error(`${slug} has no table.`)
  await upsertRow({
    // The adapter that it was written for: its types know only the general one.
    adapter: adapter as never,
    customID: String(id),
    data: isVersions ? { latest: false, ...data } : data,
    db: (req && adapter.sessions?.[req.transactionID]?.db) ?? (adapter.drizzle as never),
    fields: flattened,
    ignoreResult: true,
    operation: 'create',
    tableName,
  })
}
