import { setTimeout as wait } from 'node:timers/promises'
import config from '@payload-config'
import { getPayload } from 'payload'
import { logger } from '@/lib/logger'

const PATIENCE_MS = 3_000

const ask = async (): Promise<undefined> => {
  const payload = await getPayload({ config })
  await payload.db.findOne({ collection: 'users', where: { id: { equals: 'nobody' } } })
}

/**
 * Asks the database one cheap question.
 * @returns undefined when it answered, else why it cannot be used, in words that name no host or file
 */
export const reachDatabase = async (): Promise<string | undefined> => {
  try {
    return await Promise.race([
      ask(),
      wait(PATIENCE_MS, `The database did not answer within ${PATIENCE_MS} ms.`),
    ])
  } catch (error) {
    logger.error({ err: error, msg: 'The database cannot be reached' })
    return 'The database cannot be reached. The log says why.'
  }
}
