import { isAnonymous } from './isAnonymous'
import { isRead } from './isRead'

/** Caches may keep it, but must ask every time: a withdrawn text is never served from a shared cache. */
const PUBLIC = 'public, max-age=0, must-revalidate'
const PERSONAL = 'private, no-store'

type Answered = Pick<Response, 'headers' | 'status'>

/** What whoever has answered wants nobody to keep, as what stands at a secret address. */
const isSecret = ({ headers }: Answered): boolean => /no-store/.test(headers.get('cache-control') ?? '')

/** What caches may do with an answer: keep anonymous reads that succeeded, and nothing else. */
export const caching = (request: Request, response: Answered): string =>
  isRead(request) && isAnonymous(request) && response.status < 300 && !isSecret(response) ? PUBLIC : PERSONAL
