import type { CollectionSlug, SelectIncludeType, TypedCollectionSelect } from 'payload'
import type { z } from 'zod'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import type { Locale } from '@/i18n/locales'
import { payload } from '../payload'
import { detailFields } from './detailFields'

interface Kind<S extends z.ZodType, C extends CollectionSlug> {
  collection: C
  /** What is read beside the fields that every page has. */
  select: TypedCollectionSelect[C]
  detail: S
}

/**
 * Makes the question for the text of one public document, by its id and in one language, through the cache of
 * public pages; null when it is not public.
 */
export const detailOf =
  <S extends z.ZodType, C extends CollectionSlug>({ collection, select, detail }: Kind<S, C>) =>
  (id: string, lang: Locale): Promise<z.infer<S> | null> =>
    cached({
      key: [collection, id, lang],
      tags: tags.content(),
      read: async () => {
        // Each call is checked against its collection above; for all of them at once the type is too large.
        const fields = { ...detailFields, ...(select as SelectIncludeType) }
        const { docs } = await (
          await payload()
        ).find({
          collection: collection as 'forums',
          // For the files: no other relation is selected.
          depth: 1,
          joins: false,
          limit: 1,
          locale: lang,
          overrideAccess: false,
          pagination: false,
          select: fields,
          where: { id: { equals: id } },
        })
        return docs[0] ? detail.parse(docs[0]) : null
      },
    })
