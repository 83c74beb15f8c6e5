import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import mongoose from 'mongoose'
import { z } from 'zod'
import { LEDGER } from '../schema'
import { collectionNames } from './collectionNames'
import { PASSING, type Export } from './contracts'
import { withMongo } from '../withMongo'

const { EJSON } = mongoose.mongo.BSON
const hello = z.object({ setName: z.string().optional(), msg: z.string().optional() })

/** Only replica sets and shards can read as of one moment; a single server cannot. */
const canSnapshot = async (db: mongoose.mongo.Db): Promise<boolean> => {
  const { msg, setName } = hello.parse(await db.command({ hello: 1 }))
  return setName !== undefined || msg === 'isdbgrid'
}

/**
 * Writes each collection into a file of its own in `folder`, one document a line as canonical
 * Extended JSON, which keeps every BSON type. On a replica set all are read as of one moment; the
 * server keeps that moment for five minutes (`minSnapshotHistoryWindowInSeconds`).
 */
export const exportMongo = (url: string, folder: string): Promise<Export> =>
  withMongo(url, async (db, client) => {
    const isSnapshot = await canSnapshot(db)
    const counts: Record<string, number> = {}
    const migrations: string[] = []
    await client.withSession({ snapshot: isSnapshot }, async (session) => {
      for (const name of await collectionNames(db)) {
        let count = 0
        const wanted = name === PASSING ? { _id: { $in: [] } } : {}
        const documents = db.collection(name).find(wanted, isSnapshot ? { session } : {})
        const lines = async function* () {
          for await (const document of documents) {
            count += 1
            if (name === LEDGER) migrations.push(String(document.name))
            yield `${EJSON.stringify(document, { relaxed: false })}\n`
          }
        }
        await pipeline(Readable.from(lines()), createWriteStream(path.join(folder, `${name}.ndjson`)))
        counts[name] = count
      }
    })
    return { engine: 'mongodb', counts, isSnapshot, migrations }
  })
