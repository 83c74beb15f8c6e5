import type { PayloadRequest } from 'payload'
import { SECTIONS } from '@/contentTypes'

/** What answers at this path: a public text or a page that the site makes itself, the notice of a withdrawn one, or nothing. */
export const standingAt = async (req: PayloadRequest, path: string): Promise<'live' | 'withdrawn' | null> => {
  const bare = path.slice(1)
  if (OWN.includes(bare)) return 'live'
  const address = bare.includes('/') ? bare : `pages/${bare}`
  const record = await req.payload.db.findOne<{ id: string; live: string }>({
    collection: 'records',
    req,
    where: { address: { equals: address } },
  })
  if (!record || record.live === 'none') return null
  return record.live === 'published' ? 'live' : 'withdrawn'
}

/** The home page, the lists, and the files that have routes of their own. */
const OWN: readonly string[] = ['index', ...SECTIONS, 'sitemap.xml', 'robots.txt']
