import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Store } from '@/cache/store/createStore'
import { encodingOf } from '@/lib/http/encodingOf'
import { tagHeld } from '@/lib/http/entityTags'
import { showsToken } from '@/lib/http/showsToken'
import { hasBody } from '../answer'
import { isHost } from '../problems'
import { BUILT, readyKey, type Ready } from '../ready'
import type { Reply } from './reply'

type Asked = Pick<IncomingMessage, 'headers' | 'method' | 'url'>
type Means = { store: Pick<Store, 'get'>; hasSession: (headers: IncomingHttpHeaders) => boolean }

/**
 * Finds the answer to this very request, if it is kept. A hit touches neither Next, nor Payload, nor the database. Never
 * answered so is what is asked for with a body, nor a file of the build in part (Range), nor, but for files of
 * the build, with a session of ours.
 */
export const createFind =
  ({ store, hasSession }: Means) =>
  ({ headers, method, url = '' }: Asked, isHttps: boolean): Ready | undefined => {
    if (method !== 'GET' && method !== 'HEAD') return undefined
    if (hasBody({ headers }) || !isHost(headers.host)) return undefined
    if (headers.range !== undefined && url.startsWith(BUILT)) return undefined
    const entry = store.get(readyKey(url, isHttps))
    if (!entry || (saysWho(headers) && !url.startsWith(BUILT) && hasSession(headers))) return undefined
    if (url.startsWith('/api') && showsToken(headers.authorization)) return undefined
    // Under such a key nothing else is kept: see `createReady`.
    return entry.value as Ready
  }

/** What is said of an answer that was kept ready, in the form that was asked for. */
export const replyFrom = ({ headers, method }: Asked, ready: Ready, id: string): Reply => {
  const wished = encodingOf(String(headers['accept-encoding'] ?? ''))
  const form = ready[wished]
  const asked = form ? wished : 'identity'
  const held = tagHeld(headers['if-none-match'] ?? null, { tag: ready.tag, asked })
  if (held !== undefined)
    return { status: 304, head: ready.unchanged, own: ['etag', held, 'X-Request-Id', id] }
  const { head, body } = form ?? ready.identity
  return { status: 200, head, own: ['X-Request-Id', id], body: method === 'HEAD' ? undefined : body }
}

const saysWho = ({ authorization, cookie }: IncomingHttpHeaders): boolean =>
  authorization !== undefined || cookie !== undefined
