import { z } from 'zod'
import { PartialDateRow } from '../rows/PartialDateRow'
import { detailOf } from './detailOf'
import { PageDetail } from './PageDetail'
import { pictureFields } from './pictureFields'
import { PictureRow } from './PictureRow'
import { Text } from './Text'

/** A forum read in one language, as its page shows it. */
export const ForumDetail = PageDetail.extend({
  acronym: Text,
  decisionMaking: Text,
  areas: z.array(z.object({ name: Text, text: Text })).nullish(),
  established: PartialDateRow,
  website: Text,
  illustration: PictureRow,
})

export type ForumDetail = z.infer<typeof ForumDetail>

/** The text of a public forum in one language; null when it is not public. */
export const forumDetail = detailOf({
  collection: 'forums',
  detail: ForumDetail,
  select: {
    acronym: true,
    decisionMaking: true,
    areas: { name: true, text: true },
    established: true,
    website: true,
    illustration: pictureFields,
  },
})
