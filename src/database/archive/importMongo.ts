import { createReadStream } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import mongoose from 'mongoose'
import { collectionNames } from './collectionNames'
import { sameCounts } from './sameCounts'
import type { ArchiveImport } from './contracts'
import { WAITING_PREFIX } from './waitingPrefix'
import { withMongo } from '../withMongo'

const BATCH = 200
const { EJSON } = mongoose.mongo.BSON

const load = async (collection: mongoose.mongo.Collection, file: string): Promise<number> => {
  let batch: mongoose.mongo.Document[] = []
  let count = 0
  const flush = async () => {
    if (batch.length > 0) await collection.insertMany(batch, { ordered: true })
    count += batch.length
    batch = []
  }
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    // EJSON.parse is untyped: a line was written by EJSON.stringify of a document.
    batch.push(EJSON.parse(line, { relaxed: false }) as mongoose.mongo.Document)
    if (batch.length === BATCH) await flush()
  }
  await flush()
  return count
}

/**
 * Loads unpacked collections beside the empty ones, compares their numbers, and then renames them
 * into place. The application makes the indexes when it starts.
 */
export const importMongo = ({
  beforeSwitch,
  databaseUrl,
  folder,
  manifest: { counts },
}: ArchiveImport): Promise<void> =>
  withMongo(databaseUrl, async (db) => {
    const found: Record<string, number> = {}
    const present = new Set(await collectionNames(db))
    for (const name of present) if (name.startsWith(WAITING_PREFIX)) await db.dropCollection(name)
    for (const name of Object.keys(counts)) {
      const waiting = await db.createCollection(`${WAITING_PREFIX}${name}`)
      found[name] = await load(waiting, path.join(folder, `${name}.ndjson`))
    }
    sameCounts(counts, found)
    await beforeSwitch()
    for (const name of Object.keys(counts)) {
      if (present.has(name)) await db.dropCollection(name)
      await db.renameCollection(`${WAITING_PREFIX}${name}`, name)
    }
  })
