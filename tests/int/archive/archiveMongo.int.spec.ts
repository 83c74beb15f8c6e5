import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import mongoose from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { restoreArchive } from '@/database/archive/restoreArchive'
import { withMongo } from '@/database/withMongo'
import { writeArchive } from '@/database/archive/writeArchive'

const { FORA_TEST_DB, FORA_TEST_MONGODB_QUERY = '', FORA_TEST_MONGODB_URL } = process.env
const { ObjectId } = mongoose.mongo.BSON
const address = (name: string) => `${FORA_TEST_MONGODB_URL}/${name}_${process.pid}?${FORA_TEST_MONGODB_QUERY}`

let folder: string
const installation = (name: string) => ({ dataDir: path.join(folder, name), databaseUrl: address(name) })
const drop = (name: string) => withMongo(address(name), (db) => db.dropDatabase())
const read = (name: string, collection: string) =>
  withMongo(address(name), (db) => db.collection(collection).find({}).sort({ _id: 1 }).toArray())

// The SQLite leg of the int tests has no MongoDB; its own archive is in archive.int.spec.ts.
describe.runIf(FORA_TEST_DB === 'mongodb')('an archive of a MongoDB', () => {
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'fora-archive-'))
    await mkdir(path.join(folder, 'old', 'media'), { recursive: true })
    await writeFile(path.join(folder, 'old', 'media', 'a.txt'), 'a file')
    await withMongo(address('old'), async (db) => {
      await db.collection('texts').insertMany([
        { _id: new ObjectId(), title: { en: 'ITU', fr: 'UIT' }, at: new Date(0), size: 2 ** 40 },
        { _id: new ObjectId(), title: null, list: [1, 'two', { three: true }] },
      ])
      await db.collection<{ _id: string }>('_texts_versions').insertOne({ _id: 'v1' })
    })
  })
  afterAll(async () => {
    await drop('old')
    await drop('new')
    await rm(folder, { recursive: true, force: true })
  })

  it('gives back the same documents with the same types, and the same files', async () => {
    const out = path.join(folder, 'a.tar.gz')
    const manifest = await writeArchive({ ...installation('old'), appVersion: '0.1.0', now: new Date(), out })
    expect(manifest).toMatchObject({ engine: 'mongodb', counts: { texts: 2, _texts_versions: 1 } })

    await restoreArchive({ ...installation('new'), file: out })
    for (const collection of ['texts', '_texts_versions']) {
      expect(await read('new', collection)).toEqual(await read('old', collection))
    }
    expect(await readFile(path.join(folder, 'new', 'media', 'a.txt'), 'utf8')).toBe('a file')
  })

  it('is never restored over documents', async () => {
    const target = { ...installation('old'), dataDir: path.join(folder, 'empty') }
    await expect(restoreArchive({ ...target, file: path.join(folder, 'a.tar.gz') })).rejects.toThrow(
      /database is not empty/,
    )
  })
})
