import type { PayloadRequest } from 'payload'
import { SECTIONS } from '@/i18n/routing/sections'

/** Does a public page answer at this path: a text, or a page that the site makes itself? */
export const isLiveAddress = async (req: PayloadRequest, path: string): Promise<boolean> => {
  const bare = path.slice(1)
  if (OWN.includes(bare)) return true
  const address = bare.includes('/') ? bare : `pages/${bare}`
  const record = await req.payload.db.findOne({
    collection: 'records',
    req,
    where: { and: [{ address: { equals: address } }, { live: { equals: 'published' } }] },
  })
  return record !== null
}

/** The home page, the lists, and the files that have routes of their own. */
const OWN: readonly string[] = ['index', ...SECTIONS, 'sitemap.xml', 'robots.txt']
