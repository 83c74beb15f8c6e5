import type { TypedUser } from 'payload'
import { requestContext, type SitePreview } from '@/lib/requestContext'
import type { SiteWithRelease } from '@/workflow/queries/siteWithRelease'

/** The public site as it will be with a release, and who looks at it. */
export type SiteAhead = SitePreview & SiteWithRelease & { user: TypedUser }

const known = new WeakMap<SitePreview, SiteAhead>()

/** From here on this request reads the site as it will be, and shows it. */
export function showAhead(ahead: SiteAhead): void {
  const context = requestContext.getStore()
  if (!context) throw new Error('Outside of a request nothing is previewed: its pages would be kept.')
  known.set(ahead, ahead)
  context.preview = ahead
}

/** The site as it will be, where this request is to see that; null where it reads what is public now. */
export const siteAhead = (): SiteAhead | null => {
  const preview = requestContext.getStore()?.preview
  if (!preview) return null
  const ahead = known.get(preview)
  // Nothing else begins one.
  if (!ahead) throw new Error('A preview of the site was begun by nobody.')
  return ahead
}
