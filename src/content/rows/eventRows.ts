import { z } from 'zod'
import { CardRow } from './CardRow'
import { Id } from './Id'
import { Ids } from './Ids'
import { Localised } from './Localised'
import { PartialDateRow } from './PartialDateRow'
import { rowsOf } from './rowsOf'

/** An event in all languages, as far as lists and relations need it. */
export const EventRow = CardRow.extend({
  topics: Ids,
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
export const eventRows = rowsOf({
  collection: 'events',
  row: EventRow,
  select: {
    topics: true,
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
