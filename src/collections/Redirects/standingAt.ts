import type { PayloadRequest } from 'payload'
import { SECTIONS } from '@/contentTypes'
import { SITE_PAGE_NAMES } from '@/contentTypes/sitePages'
import { env } from '@/lib/env'
import { pathHere } from '@/lib/http/pathHere'
import { recordAt, recordFormerlyAt } from '@/workflow/ledgers/records'
import { pathFrom } from './pathFrom'

/**
 * What answers at this path: a public text or a page that the site makes itself, what was said when one was withdrawn,
 * a text that stood here before, or nothing. Where a text was withdrawn as gone, nothing was said that stays.
 */
export const standingAt = async (
  req: PayloadRequest,
  path: string,
): Promise<'live' | 'withdrawn' | 'former' | null> => {
  const bare = path.slice(1)
  if (OWN.includes(bare)) return 'live'
  const address = addressAt(path)
  const record = await recordAt(req, address)
  if (!record) return (await recordFormerlyAt(req, address)) ? 'former' : null
  if (record.live === 'none') return null
  if (record.live === 'published') return 'live'
  return record.notice || record.redirectTo ? 'withdrawn' : null
}

/** The site's own pages, the lists, and the files that have routes of their own. */
const OWN: readonly string[] = [...SITE_PAGE_NAMES, ...SECTIONS, 'sitemap.xml', 'robots.txt']

/** The address of a path as the records have it: that of a standing page begins with `pages`. */
export const addressAt = (path: string): string => {
  const bare = path.slice(1)
  return bare.includes('/') ? bare : `pages/${bare}`
}

/**
 * The path to which readers of this one are sent on, without what two people say there: to where its text has moved, or
 * to what was named when it was withdrawn. Null for an address outside, and where nobody is sent on.
 */
export const leadsOn = async (req: PayloadRequest, path: string): Promise<string | null> => {
  const record = await recordAt(req, addressAt(path))
  if (!record || record.live === 'none') {
    const moved = await recordFormerlyAt(req, addressAt(path))
    return moved && `/${moved.address}`
  }
  if (record.live === 'published' || !record.redirectTo) return null
  return pathFrom(pathHere(record.redirectTo, env.SERVER_URL))
}
