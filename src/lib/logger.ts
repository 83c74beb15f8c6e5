import { pino } from 'pino'
import { env } from './env'
import { requestContext } from './requestContext'

/** The log: one JSON object a line on standard output, for people and for collectors alike. */
export const logger = pino({
  level: env.LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  mixin: () => {
    const requestId = requestContext.getStore()?.requestId
    return requestId ? { requestId } : {}
  },
})
