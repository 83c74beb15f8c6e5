import { type LoggerOptions, pino } from 'pino'
import { env } from './env'
import { isRecord } from './isRecord'
import { requestContext } from './requestContext'

/**
 * Payload logs each error that nobody gave a level by its name (`errors/loggingLevels.ts`) as a fault, with its trace,
 * and nothing beside it. One that is answered with 4xx is a refusal: one line.
 */
export const quietRefusals: NonNullable<NonNullable<LoggerOptions['hooks']>['logMethod']> = function (
  args,
  method,
  level,
) {
  const [logged] = args as unknown[]
  if (level >= FAULT && isRefusal(logged)) this.info(logged.err.message)
  else method.apply(this, args)
}

/** The level of errors, as pino counts. */
const FAULT = 50

const isRefusal = (logged: unknown): logged is { err: { status: number; message: string } } =>
  isRecord(logged) &&
  Object.keys(logged).length === 1 &&
  logged.err instanceof Error &&
  'status' in logged.err &&
  typeof logged.err.status === 'number' &&
  logged.err.status >= 400 &&
  logged.err.status < 500

/** The log: one JSON object a line on standard output, for people and for collectors alike. */
export const logger = pino({
  level: env.LOG_LEVEL,
  base: null,
  hooks: { logMethod: quietRefusals },
  timestamp: pino.stdTimeFunctions.isoTime,
  mixin: () => {
    const requestId = requestContext.getStore()?.requestId
    return requestId ? { requestId } : {}
  },
})
