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

export const RoleRow = CardRow.extend({
  forum: Id,
  holder: z.string().nullish(),
  capacity: z.string().nullish(),
  subject: Localised,
  basis: Ids,
})

export type RoleRow = z.infer<typeof RoleRow>

/** All public roles. */
export const roleRows = (): Promise<RoleRow[]> =>
  cached({
    key: ['roles'],
    tags: tags.collections('roles'),
    read: async () => {
      const { docs } = await (
        await payload()
      ).find({
        ...asVisitor,
        collection: 'roles',
        select: { ...cardFields, forum: true, holder: true, capacity: true, subject: true, basis: true },
        sort: 'slug',
      })
      return z.array(RoleRow).parse(docs)
    },
  })
