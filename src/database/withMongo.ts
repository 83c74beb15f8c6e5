import mongoose from 'mongoose'
import { EnvironmentError } from '@/lib/errors/EnvironmentError'

const PATIENCE_MS = 10_000

type Db = mongoose.mongo.Db

/**
 * Opens the database of an address for the time of one piece of work.
 * @throws {EnvironmentError} when the server cannot be reached within ten seconds or does not let us in
 */
export const withMongo = async <Result>(
  url: string,
  work: (db: Db, client: mongoose.mongo.MongoClient) => Promise<Result>,
): Promise<Result> => {
  const client = await open(url)
  try {
    return await work(client.db(), client)
  } finally {
    await client.close()
  }
}

const open = async (url: string): Promise<mongoose.mongo.MongoClient> => {
  try {
    return await mongoose.mongo.MongoClient.connect(url, { serverSelectionTimeoutMS: PATIENCE_MS })
  } catch (error) {
    throw explain(error)
  }
}

/** What the driver says of connecting, in the name or the code of its error (18: AuthenticationFailed); and what to do. */
const REASONS: [RegExp, string, string][] = [
  [
    /^Mongo(ServerSelection|Network)|(ECONNREFUSED|ENOTFOUND|ETIMEOUT|ESERVFAIL|EAI_AGAIN)$/,
    'cannot be reached',
    'Start it, as a replica set, or put its address right, and start Fora again.',
  ],
  [/ 18$/, 'does not let this user in', 'Put the name and the password in the address right.'],
  [/^Mongo(Parse|Runtime|InvalidArgument)Error/, 'has an address that is none', 'Put it right.'],
]

/** An error of connecting in words, without the password in the address; any other error as it is. */
const explain = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error
  const said = `${error.name} ${'code' in error ? String(error.code) : ''}`
  const [, what, advice] = REASONS.find(([pattern]) => pattern.test(said)) ?? []
  return what
    ? new EnvironmentError(`The MongoDB server of DATABASE_URL ${what} (${error.message}). ${advice}`)
    : error
}
