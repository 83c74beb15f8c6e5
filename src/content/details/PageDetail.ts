import { z } from 'zod'
import { CardRow } from '../rows/CardRow'
import { PartialDateRow } from '../rows/PartialDateRow'
import { Text } from './Text'

/** A document read in one language, as every page shows it. */
export const PageDetail = z.object({
  ...CardRow.pick({ id: true, originalLanguage: true, languages: true }).shape,
  slug: Text.transform((slug) => slug ?? ''),
  title: Text.transform((title) => title ?? ''),
  summary: Text,
  version: Text,
  changedAt: Text,
  firstPublishedAt: Text,
  historical: z.object({ since: PartialDateRow, note: Text }).nullish(),
  describes: z.object({ from: PartialDateRow, until: PartialDateRow }).nullish(),
  meta: z.object({ title: Text, description: Text }).nullish(),
  bodyHtml: Text,
})

export type PageDetail = z.infer<typeof PageDetail>
