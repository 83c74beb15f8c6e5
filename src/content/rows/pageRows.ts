import { z } from 'zod'
import { CardRow } from './CardRow'
import { rowsOf } from './rowsOf'

/** A standing page in all languages, as far as lists and relations need it. */
export const PageRow = CardRow.extend({ placement: z.string().nullish() })

export type PageRow = z.infer<typeof PageRow>

/** All public standing pages. */
export const pageRows = rowsOf({
  collection: 'pages',
  row: PageRow,
  select: { placement: true },
  sort: 'slug',
})
