import { z } from 'zod'
import { PartialDateRow } from '../rows/PartialDateRow'
import { detailOf } from './detailOf'
import { PageDetail } from './PageDetail'
import { pictureFields } from './pictureFields'
import { PictureRow } from './PictureRow'
import { Text } from './Text'

/** An event read in one language, as its page shows it. */
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
export const eventDetail = detailOf({
  collection: 'events',
  detail: EventDetail,
  select: {
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
