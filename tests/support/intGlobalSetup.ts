import { startMongo } from './mongo/startMongo'
import { startPostgres } from './postgres/startPostgres'
import { makeTemplate } from './postgres/template'
import { placeForTemplate } from './sqlite/template'

/** Before all int tests: the server, when they run against one. Its address goes to the workers. */
export default async function intGlobalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.FORA_TEST_DB === 'postgres') {
    const { name, url, stop } = await startPostgres()
    process.stdout.write(`PostgreSQL: ${name}\n`)
    process.env.FORA_TEST_POSTGRES_URL = url
    await makeTemplate(url)
    return stop
  }
  if (process.env.FORA_TEST_DB !== 'mongodb') return placeForTemplate()
  const { name, url, query, rollsBack, hasLookup, stop } = await startMongo()
  process.stdout.write(
    `MongoDB adapter on ${name} (${rollsBack ? 'undoes' : 'does not undo'} what is aborted)\n`,
  )
  process.env.FORA_TEST_MONGODB_URL = url
  process.env.FORA_TEST_MONGODB_QUERY = query
  process.env.FORA_TEST_ROLLS_BACK = rollsBack ? 'on' : 'off'
  process.env.FORA_TEST_LOOKUP = hasLookup ? 'on' : 'off'
  return stop
}
