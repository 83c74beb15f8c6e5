import { z } from 'zod'
import { CardRow } from './CardRow'
import { Id } from './Id'
import { Ids } from './Ids'
import { PartialDateRow } from './PartialDateRow'
import { rowsOf } from './rowsOf'

/** A document in all languages, as far as lists and relations need it. */
export const DocumentRow = CardRow.extend({
  topics: Ids,
  kind: z.string().nullish(),
  date: PartialDateRow,
  forums: Ids,
  event: Id,
  supersedes: Ids,
})

export type DocumentRow = z.infer<typeof DocumentRow>

/** All public documents, the latest first. */
export const documentRows = rowsOf({
  collection: 'documents',
  row: DocumentRow,
  select: { topics: true, kind: true, date: true, forums: true, event: true, supersedes: true },
  sort: '-date.value',
})
