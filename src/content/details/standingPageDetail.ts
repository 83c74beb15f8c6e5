import type { z } from 'zod'
import { detailOf } from './detailOf'
import { PageDetail } from './PageDetail'
import { pictureFields } from './pictureFields'
import { PictureRow } from './PictureRow'

/** A standing page read in one language, as its page shows it. */
export const StandingPageDetail = PageDetail.extend({ illustration: PictureRow })

export type StandingPageDetail = z.infer<typeof StandingPageDetail>

/** The text of a public standing page in one language; null when it is not public. */
export const standingPageDetail = detailOf({
  collection: 'pages',
  detail: StandingPageDetail,
  select: { illustration: pictureFields },
})
