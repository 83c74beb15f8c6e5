import { z } from 'zod'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import type { Locale } from '@/i18n/locales'
import { payload } from '../payload'
import { PartialDateRow } from '../rows/PartialDateRow'
import { detailFields } from './detailFields'
import { oneAsVisitor } from './oneAsVisitor'
import { PageDetail } from './PageDetail'
import { pictureFields } from './pictureFields'
import { PictureRow } from './PictureRow'
import { Text } from './Text'

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
export const forumDetail = (id: string, lang: Locale): Promise<ForumDetail | null> =>
  cached({
    key: ['forum', id, lang],
    tags: tags.content(),
    read: async () => {
      const { docs } = await (
        await payload()
      ).find({
        ...oneAsVisitor(id, lang),
        joins: false,
        collection: 'forums',
        select: {
          ...detailFields,
          acronym: true,
          decisionMaking: true,
          areas: { name: true, text: true },
          established: true,
          website: true,
          illustration: pictureFields,
        },
      })
      return docs[0] ? ForumDetail.parse(docs[0]) : null
    },
  })
