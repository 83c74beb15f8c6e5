import type { z } from 'zod'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import type { Locale } from '@/i18n/locales'
import { payload } from '../payload'
import { detailFields } from './detailFields'
import { oneAsVisitor } from './oneAsVisitor'
import { PageDetail } from './PageDetail'
import { pictureFields } from './pictureFields'
import { PictureRow } from './PictureRow'

export const StandingPageDetail = PageDetail.extend({ illustration: PictureRow })

export type StandingPageDetail = z.infer<typeof StandingPageDetail>

/** The text of a public standing page in one language; null when it is not public. */
export const standingPageDetail = (id: string, lang: Locale): Promise<StandingPageDetail | null> =>
  cached({
    key: ['page', id, lang],
    tags: tags.content(),
    read: async () => {
      const { docs } = await (
        await payload()
      ).find({
        ...oneAsVisitor(id, lang),
        collection: 'pages',
        select: { ...detailFields, illustration: pictureFields },
      })
      return docs[0] ? StandingPageDetail.parse(docs[0]) : null
    },
  })
