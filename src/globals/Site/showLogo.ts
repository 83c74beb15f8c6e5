import type { GlobalAfterChangeHook, PayloadRequest } from 'payload'
import type { Site } from '@/payload-types'

/** The public may open the file of the logo while it is the logo. */
export const showLogo: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [before, after] = [logoOf(previousDoc), logoOf(doc)]
  if (before === after) return
  if (before) await mark(req, before, false)
  if (after) await mark(req, after, true)
}

const logoOf = (site: Partial<Site> | undefined): string | null => {
  const image = site?.logo?.image
  return (typeof image === 'object' ? image?.id : image) ?? null
}

const mark = (req: PayloadRequest, id: string, isLogo: boolean) =>
  req.payload.db.updateOne({ collection: 'media', id, data: { isLogo }, req, returning: false })
