import type { ServerResponse } from 'node:http'
import { logger } from '@/lib/logger'
import type { RequestContext } from '@/lib/requestContext'

/** What comes after these is a secret, which works once or as long as somebody lets it. */
const BEFORE_A_TOKEN: ReadonlySet<string> = new Set([
  'calendar-feeds',
  'join',
  'reset',
  'unsubscribe',
  'verify',
])
/** E-mail addresses, addresses of machines, and strings that no word or id is as long as. */
const PERSONAL = /@|%40|^\d{1,3}(?:\.\d{1,3}){3}$|^[\w+=]{32,}$/i

/** A path as the log may have it: no secrets and no people in it. */
export const loggedPath = (path: string): string =>
  path
    .split('/')
    .map((part, at, all) =>
      part && (BEFORE_A_TOKEN.has(all[at - 1] ?? '') || PERSONAL.test(part)) ? '…' : part,
    )
    .join('/')

type Exchange = {
  response: ServerResponse
  context: RequestContext
  method: string
  /** Canonical, without the query. */
  path: string
}

/** Writes a line for each request that is refused or fails: what was asked, what was answered, and why. */
export const logRefusals = ({ response, context, method, path }: Exchange): void => {
  const begin = performance.now()
  response.once('close', () => {
    const { statusCode: status } = response
    if (status < 400) return
    logger[status < 500 ? 'info' : 'error']({
      msg: status < 500 ? 'Refused' : 'Failed',
      requestId: context.requestId,
      method,
      path: loggedPath(path),
      status,
      code: context.code,
      ms: Math.round(performance.now() - begin),
    })
  })
}
