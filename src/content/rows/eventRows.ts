import { z } from 'zod'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import { payload } from '../payload'
import { asVisitor } from './asVisitor'
import { cardFields } from './cardFields'
import { CardRow } from './CardRow'
import { Id } from './Id'
import { Ids } from './Ids'
import { Localised } from './Localised'
import { PartialDateRow } from './PartialDateRow'

export const EventRow = CardRow.extend({
  kind: z.string().nullish(),
  status: z.string().nullish(),
  recurs: z.string().nullish(),
  starts: PartialDateRow,
  ends: PartialDateRow,
  timeZone: z.string().nullish(),
  place: z.object({ city: Localised, country: z.string().nullish() }).nullish(),
  online: z.string().nullish(),
  forums: Ids,
  partOf: Id,
})

export type EventRow = z.infer<typeof EventRow>

/** All public events, the latest first. */
export const eventRows = (): Promise<EventRow[]> =>
  cached({
    key: ['events'],
    tags: tags.collections('events'),
    read: async () => {
      const { docs } = await (
        await payload()
      ).find({
        ...asVisitor,
        collection: 'events',
        joins: false,
        select: {
          ...cardFields,
          kind: true,
          status: true,
          recurs: true,
          starts: true,
          ends: true,
          timeZone: true,
          place: { city: true, country: true },
          online: true,
          forums: true,
          partOf: true,
        },
        sort: '-starts.value',
      })
      return z.array(EventRow).parse(docs)
    },
  })
