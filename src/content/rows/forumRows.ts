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

export const ForumRow = CardRow.extend({
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
export const forumRows = (): Promise<ForumRow[]> =>
  cached({
    key: ['forums'],
    tags: tags.collections('forums'),
    read: async () => {
      const { docs } = await (
        await payload()
      ).find({
        ...asVisitor,
        collection: 'forums',
        joins: false,
        select: {
          ...cardFields,
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
      return z.array(ForumRow).parse(docs)
    },
  })
