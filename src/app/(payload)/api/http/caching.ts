import { isAnonymous } from './isAnonymous'
import { isRead } from './isRead'

/** Caches may keep it, but must ask every time: a withdrawn text is never served from a shared cache. */
const PUBLIC = 'public, max-age=0, must-revalidate'
const PERSONAL = 'private, no-store'

/** What caches may do with an answer: keep anonymous reads that succeeded, and nothing else. */
export const caching = (request: Request, status: number): string =>
  isRead(request) && isAnonymous(request) && status < 300 ? PUBLIC : PERSONAL
