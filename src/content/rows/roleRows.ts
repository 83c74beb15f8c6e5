import { z } from 'zod'
import { CardRow } from './CardRow'
import { Id } from './Id'
import { Ids } from './Ids'
import { Localised } from './Localised'
import { rowsOf } from './rowsOf'

/** A role in all languages, as far as lists and relations need it. */
export const RoleRow = CardRow.extend({
  topics: Ids,
  forum: Id,
  holder: z.string().nullish(),
  capacity: z.string().nullish(),
  subject: Localised,
  basis: Ids,
})

export type RoleRow = z.infer<typeof RoleRow>

/** All public roles. */
export const roleRows = rowsOf({
  collection: 'roles',
  row: RoleRow,
  select: { topics: true, forum: true, holder: true, capacity: true, subject: true, basis: true },
  sort: 'slug',
})
