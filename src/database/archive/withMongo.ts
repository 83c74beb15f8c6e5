import mongoose from 'mongoose'

const PATIENCE_MS = 10_000

type Db = mongoose.mongo.Db

/** Opens the database of an address for the time of one piece of work. */
export const withMongo = async <Result>(
  url: string,
  work: (db: Db, client: mongoose.mongo.MongoClient) => Promise<Result>,
): Promise<Result> => {
  const client = new mongoose.mongo.MongoClient(url, { serverSelectionTimeoutMS: PATIENCE_MS })
  try {
    await client.connect()
    return await work(client.db(), client)
  } finally {
    await client.close()
  }
}
