import { z } from 'zod'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import { payload } from '../payload'
import { asVisitor } from './asVisitor'
import { cardFields } from './cardFields'
import { CardRow } from './CardRow'

export const PageRow = CardRow.extend({ placement: z.string().nullish() })

export type PageRow = z.infer<typeof PageRow>

/** All public standing pages. */
export const pageRows = (): Promise<PageRow[]> =>
  cached({
    key: ['pages'],
    tags: tags.collections('pages'),
    read: async () => {
      const { docs } = await (
        await payload()
      ).find({
        ...asVisitor,
        collection: 'pages',
        select: { ...cardFields, placement: true },
        sort: 'slug',
      })
      return z.array(PageRow).parse(docs)
    },
  })
