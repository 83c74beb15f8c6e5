import type { PayloadRequest } from 'payload'
import { SECTIONS } from '@/contentTypes'
import { recordAt, recordFormerlyAt } from '@/workflow/ledgers/records'

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
  const address = bare.includes('/') ? bare : `pages/${bare}`
  const record = await recordAt(req, address)
  if (!record) return (await recordFormerlyAt(req, address)) ? 'former' : null
  if (record.live === 'none') return null
  if (record.live === 'published') return 'live'
  return record.notice || record.redirectTo ? 'withdrawn' : null
}

/** The home page, the lists, and the files that have routes of their own. */
const OWN: readonly string[] = ['index', ...SECTIONS, 'sitemap.xml', 'robots.txt']
