import type mongoose from 'mongoose'

/** The collections of a database that hold our documents, in order. */
export const collectionNames = async (db: mongoose.mongo.Db): Promise<string[]> => {
  const collections = await db.listCollections({}, { nameOnly: true }).toArray()
  return collections
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.'))
    .sort()
}
