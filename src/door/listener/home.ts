import type { IncomingMessage } from 'node:http'
import { pathFor } from '@/i18n/routing/address'
import { negotiate } from '@/i18n/routing/answerFor'
import { hasBody } from '../answer'
import { headersOf } from '../headers'
import { isHost } from '../problems'
import type { Reply } from './reply'

type Asked = Pick<IncomingMessage, 'headers' | 'method' | 'url'>

/** Whether somebody asks for the site itself: most readers begin there. */
export const isHome = ({ headers, method, url }: Asked): boolean =>
  url === '/' && (method === 'GET' || method === 'HEAD') && !hasBody({ headers }) && isHost(headers.host)

/** The way to the home page in the first of our languages that a reader wishes for, as `answerFor` would send them. */
export const replyToHome = (
  { headers }: Pick<Asked, 'headers'>,
  { isSecure, id }: { isSecure: boolean; id: string },
): Reply => {
  const locale = negotiate(headers['accept-language'] ?? null)
  const own = {
    ...headersOf({ area: 'site', isSecure, id }, () => false),
    ...{ Location: pathFor({ locale }), Vary: 'Accept-Language', 'Content-Length': '0' },
  }
  return { status: 302, head: [], own: Object.entries(own).flat() }
}
