import { z } from 'zod'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import { payload } from '../payload'
import { asVisitor } from './asVisitor'
import { cardFields } from './cardFields'
import { CardRow } from './CardRow'
import { Id } from './Id'
import { Ids } from './Ids'
import { PartialDateRow } from './PartialDateRow'

export const DocumentRow = CardRow.extend({
  kind: z.string().nullish(),
  date: PartialDateRow,
  forums: Ids,
  event: Id,
  supersedes: Ids,
})

export type DocumentRow = z.infer<typeof DocumentRow>

/** All public documents, the latest first. */
export const documentRows = (): Promise<DocumentRow[]> =>
  cached({
    key: ['documents'],
    tags: tags.collections('documents'),
    read: async () => {
      const { docs } = await (
        await payload()
      ).find({
        ...asVisitor,
        collection: 'documents',
        joins: false,
        select: { ...cardFields, kind: true, date: true, forums: true, event: true, supersedes: true },
        sort: '-date.value',
      })
      return z.array(DocumentRow).parse(docs)
    },
  })
