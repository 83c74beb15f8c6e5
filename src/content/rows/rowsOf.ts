import type { CollectionSlug, SelectIncludeType, TypedCollectionSelect } from 'payload'
import { z } from 'zod'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import { payload } from '../payload'
import { asVisitor } from './asVisitor'
import { cardFields } from './cardFields'

interface Kind<S extends z.ZodType, C extends CollectionSlug> {
  collection: C
  row: S
  /** What is read beside the fields that every row has. */
  select: TypedCollectionSelect[C]
  sort: string
}

/** Makes the question for all public documents of a collection, through the cache of public pages. */
export const rowsOf =
  <S extends z.ZodType, C extends CollectionSlug>({ collection, row, select, sort }: Kind<S, C>) =>
  (): Promise<z.infer<S>[]> =>
    cached({
      key: [collection],
      tags: tags.collections(collection),
      read: async () => {
        // Each call is checked against its collection above; for all of them at once the type is too large.
        const fields = { ...cardFields, ...(select as SelectIncludeType) }
        const asked = { ...asVisitor, collection: collection as 'forums', joins: false, sort } as const
        const { docs } = await (await payload()).find({ ...asked, select: fields })
        return z.array(row).parse(docs)
      },
    })
