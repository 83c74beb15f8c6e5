import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type mongoose from 'mongoose'
import {
  BasePayload,
  buildVersionCollectionFields,
  type Payload,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
} from 'payload'
import { mongodb } from '../mongodb'
import { LEDGER } from '../schema'
import { sqlite } from '../sqlite'
import { bringUpToDate } from './sqliteFile'

/*
 * MongoDB has documents, SQL has rows. Between the two, Payload's own adapters translate: each document is read by
 * one and written by the other, with its id and in all languages. The SQL side is a SQLite file.
 */

export type Doc = Record<string, unknown>

/** What of MongoDB's side is needed to translate: nothing is connected. */
export const mongoFor = async (payload: Payload): Promise<MongooseAdapter> => {
  const adapter = mongodb('mongodb://nowhere/none').init({ payload }) as MongooseAdapter
  await adapter.init?.()
  return adapter
}

/** A Payload on a SQLite file, which is brought up to date first. */
export const payloadOn = async (config: SanitizedConfig, file: string): Promise<Payload> => {
  await bringUpToDate(file)
  const db = { ...sqlite(`file:${file}`), allowIDOnCreate: false, name: 'sqlite' }
  return new BasePayload().init({ config: { ...config, db }, disableOnInit: true })
}

/** What is kept of a collection: its rows, and the versions of them. */
export type ArchivedKind = {
  slug: SanitizedCollectionConfig['slug']
  isVersions: boolean
  /** The collection of MongoDB. */
  model: mongoose.Model<Doc>
  fields: SanitizedCollectionConfig['fields']
  flattened: SanitizedCollectionConfig['flattenedFields']
}

export const kindsOf = ({ config }: Payload, mongo: MongooseAdapter): ArchivedKind[] =>
  config.collections
    .filter(({ slug }) => slug !== LEDGER)
    .flatMap((collection): ArchivedKind[] => {
      const { slug, fields, flattenedFields: flattened, versions } = collection
      const rows = { slug, isVersions: false, model: modelOf(mongo.collections, slug), fields, flattened }
      if (!versions) return [rows]
      return [
        rows,
        {
          slug,
          isVersions: true,
          model: modelOf(mongo.versions, slug),
          fields: buildVersionCollectionFields(config, collection),
          flattened: buildVersionCollectionFields(config, collection, true),
        },
      ]
    })

export const modelOf = (models: Record<string, unknown>, slug: string) => {
  const model = models[slug]
  if (!model) throw new Error(`${slug} has no model.`)
  // Payload declares its models without the shape of their documents, which are plain objects here.
  return model as mongoose.Model<Doc>
}
