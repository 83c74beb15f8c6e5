import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { transform } from '@payloadcms/db-mongodb/internal'
import mongoose from 'mongoose'
import type { Payload, SanitizedConfig } from 'payload'
import { LEDGER, STEPS } from '../schema'
import { ArchiveError } from './ArchiveError'
import type { Manifest } from './contracts'
import { type Doc, type ArchivedKind, kindsOf, modelOf, mongoFor, payloadOn } from './documents'

const { EJSON, ObjectId } = mongoose.mongo.BSON

/**
 * Writes the documents of a SQLite file as the archive of a MongoDB would have them.
 * @returns how many of each collection
 * @throws {ArchiveError} when they have ids that MongoDB cannot take
 */
export const toMongo = async (
  config: SanitizedConfig,
  file: string,
  folder: string,
): Promise<Manifest['counts']> => {
  await mkdir(folder, { recursive: true })
  const payload = await payloadOn(config, file)
  try {
    const mongo = await mongoFor(payload)
    const counts: Manifest['counts'] = {}
    const write = async (name: string, docs: AsyncIterable<Doc> | Iterable<Doc>) => {
      let count = 0
      const lines = async function* () {
        for await (const doc of docs) {
          count += 1
          yield `${EJSON.stringify(doc, { relaxed: false })}\n`
        }
      }
      await pipeline(Readable.from(lines()), createWriteStream(path.join(folder, `${name}.ndjson`)))
      counts[name] = count
    }
    for (const kind of kindsOf(payload, mongo))
      await write(kind.model.collection.name, forMongo(mongo, kind, docsOf(payload, kind)))
    await write(mongo.globals.collection.name, globalsForMongo(payload, mongo))
    await write(
      LEDGER,
      STEPS.map(({ name }) => ({ _id: new ObjectId(), name, batch: 1 })),
    )
    return counts
  } finally {
    await payload.destroy()
  }
}

const PAGE = 100

async function* docsOf({ db }: Payload, { slug, isVersions }: ArchivedKind): AsyncGenerator<Doc> {
  for (let last = ''; ;) {
    const asked = {
      ...{ collection: slug, limit: PAGE, locale: 'all', pagination: false },
      ...{ sort: 'id', where: { id: { greater_than: last } } },
    }
    const { docs } = await (isVersions
      ? db.findVersions<Doc>(asked)
      : // Its type forgets that joins may be left out.
        db.find<Doc & { id: string }>({ ...asked, joins: false as never }))
    const end = docs.at(-1)
    if (!end) return
    last = String(end.id)
    yield* docs as Doc[]
  }
}

async function* forMongo(
  adapter: MongooseAdapter,
  { fields, isVersions, model }: ArchivedKind,
  docs: AsyncIterable<Doc>,
): AsyncGenerator<Doc> {
  for await (const { id, ...data } of docs) {
    if (isVersions && !data.latest) delete data.latest
    transform({ adapter, data, fields, operation: 'write', validateRelationships: false })
    yield cast(model, { ...data, _id: objectId(id) })
  }
}

const objectId = (id: unknown) => {
  if (/^[0-9a-f]{24}$/.test(String(id))) return new ObjectId(String(id))
  throw new ArchiveError(
    `MongoDB cannot take this installation: it was begun with an older Fora, whose ids (${String(id)}) are no ids of MongoDB. PostgreSQL can.`,
  )
}

/** As the model would store it: moments as dates, references as ids. */
const cast = (model: mongoose.Model<Doc>, doc: Doc): Doc =>
  new model(doc).toObject({ flattenMaps: true, versionKey: false })

async function* globalsForMongo({ config, db }: Payload, adapter: MongooseAdapter): AsyncGenerator<Doc> {
  for (const { slug, fields } of config.globals) {
    const { id, ...data } = (await db.findGlobal<Doc>({ slug, locale: 'all' })) as Doc
    if (!id) continue
    transform({ adapter, data, fields, globalSlug: slug, operation: 'write', validateRelationships: false })
    // Every global is a kind of one model, which knows the fields of each by its name.
    yield cast(modelOf({ ...adapter.globals.discriminators }, slug), {
      ...data,
      _id: objectId(id),
      globalType: slug,
    })
  }
}
