import { z } from 'zod'
import { CardRow } from './CardRow'
import { Id } from './Id'
import { Ids } from './Ids'
import { Localised } from './Localised'
import { rowsOf } from './rowsOf'

/** A forum in all languages, as far as lists and relations need it. */
export const ForumRow = CardRow.extend({
  topics: Ids,
  acronym: Localised,
  kind: z.string().nullish(),
  dimensions: Ids,
  parent: Id,
  originatesFrom: Id,
  preparesFor: Id,
  invitedTo: Ids,
})

export type ForumRow = z.infer<typeof ForumRow>

/** All public fora, by their slugs. */
export const forumRows = rowsOf({
  collection: 'forums',
  row: ForumRow,
  select: {
    topics: true,
    acronym: true,
    kind: true,
    dimensions: true,
    parent: true,
    originatesFrom: true,
    preparesFor: true,
    invitedTo: true,
  },
  sort: 'slug',
})
