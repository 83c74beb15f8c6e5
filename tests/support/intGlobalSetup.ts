import { startMongo } from './mongo/startMongo'
import { startPostgres } from './postgres/startPostgres'
import { makeTemplate } from './postgres/template'

/** Before all int tests: the server, when they run against one. Its address goes to the workers. */
export default async function intGlobalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.FORA_TEST_DB === 'postgres') {
    const { name, url, stop } = await startPostgres()
    process.stdout.write(`PostgreSQL: ${name}\n`)
    process.env.FORA_TEST_POSTGRES_URL = url
    await makeTemplate(url)
    return stop
  }
  if (process.env.FORA_TEST_DB !== 'mongodb') return undefined
  const { name, url, query, hasTransactions, stop } = await startMongo()
  process.stdout.write(`MongoDB adapter on ${name} (${hasTransactions ? 'with' : 'without'} transactions)\n`)
  process.env.FORA_TEST_MONGODB_URL = url
  process.env.FORA_TEST_MONGODB_QUERY = query
  process.env.MONGODB_TRANSACTIONS = hasTransactions ? 'on' : 'off'
  return stop
}
