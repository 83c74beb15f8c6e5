import type { IncomingMessage, ServerResponse } from 'node:http'
import { pathFor } from '@/i18n/routing/address'
import { negotiate } from '@/i18n/routing/answerFor'
import { hasBody } from '../answer'
import { headersOf } from '../headers'
import { isHost } from '../problems'

type Asked = Pick<IncomingMessage, 'headers' | 'method' | 'url'>

/** Whether somebody asks for the site itself: most readers begin there. */
export const isHome = ({ headers, method, url }: Asked): boolean =>
  url === '/' && (method === 'GET' || method === 'HEAD') && !hasBody({ headers }) && isHost(headers.host)

/** Sends a reader to the home page in the first of our languages that they wish for, as `answerFor` would. */
export const sendHome = (
  { headers }: Asked,
  response: ServerResponse,
  { isSecure, id }: { isSecure: boolean; id: string },
): void => {
  const locale = negotiate(headers['accept-language'] ?? null)
  response
    .writeHead(302, {
      ...headersOf({ area: 'site', isSecure, id }, () => false),
      ...{ Location: pathFor({ locale }), Vary: 'Accept-Language', 'Content-Length': '0' },
    })
    .end()
}
