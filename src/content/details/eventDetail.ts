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

export const EventDetail = PageDetail.extend({
  statusNote: Text,
  organiser: Text,
  place: z.object({ city: Text, country: Text, venue: Text }).nullish(),
  online: Text,
  registration: z.object({ link: Text, until: PartialDateRow }).nullish(),
  reportHtml: Text,
  illustration: PictureRow,
})

export type EventDetail = z.infer<typeof EventDetail>

/** The text of a public event in one language; null when it is not public. */
export const eventDetail = (id: string, lang: Locale): Promise<EventDetail | null> =>
  cached({
    key: ['event', id, lang],
    tags: tags.content(),
    read: async () => {
      const { docs } = await (
        await payload()
      ).find({
        ...oneAsVisitor(id, lang),
        joins: false,
        collection: 'events',
        select: {
          ...detailFields,
          statusNote: true,
          organiser: true,
          place: { city: true, country: true, venue: true },
          online: true,
          registration: { link: true, until: true },
          report: true,
          reportHtml: true,
          illustration: pictureFields,
        },
      })
      return docs[0] ? EventDetail.parse(docs[0]) : null
    },
  })
