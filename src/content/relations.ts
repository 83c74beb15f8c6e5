import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import { count, type Listed, select, type Selection } from './listings'

/** How many of what belongs to a text its page shows; then it leads to the list of all. */
export const MOST = 50

/** The ids that a listed text has in a relation, hidden or not. */
export const idsIn = ({ facets }: Pick<Listed, 'facets'>, field: string): string[] =>
  facets.flatMap((facet) => (facet.startsWith(`${field}=`) ? [facet.slice(field.length + 1)] : []))

type Asked = Omit<Selection, 'where'>

/** What has one of these facets: the other side of a relation. In its order, and tagged as a list. */
export const havingFacet = (
  { facets, ...selection }: Asked & { facets: readonly string[] },
  limit: number,
): Promise<Listed[]> =>
  cached({
    key: ['having', selection.collection, selection.locale ?? null, limit, ...selection.sort, ...facets],
    tags: facets.map((facet) => tags.list(selection.collection, facet)),
    read: () => select({ ...selection, where: [{ facets: { in: [...facets] } }] }, { limit }),
  })

/** The first of some texts, and how many there are in all. */
export type Excerpt<One> = { first: readonly One[]; total: number }

/**
 * The first of what has a facet, and how many have it: whoever shows them says so, and leads to the others.
 * @param options `texts`: of how many the whole text is shown, in a language and with links that are listed here
 */
export const firstHaving = (
  { facet, ...selection }: Asked & { facet: string },
  { most = MOST, texts = 0 }: { most?: number; texts?: number } = {},
): Promise<Excerpt<Listed>> => {
  const { collection, locale = null, sort } = selection
  const where = [{ facets: { equals: facet } }]
  return cached({
    key: ['first', collection, locale, most, texts, ...sort, facet],
    tags: [tags.list(collection, facet)],
    read: async (uses) => {
      const first = await select({ ...selection, where }, { limit: most })
      uses(...first.slice(0, texts).map(({ key }) => tags.text(key)))
      return { first, total: first.length < most ? first.length : await count({ collection, where }) }
    },
  })
}

/** The same of several facets. All together few texts have them, mostly: then it is one question. */
export async function firstOfEach<Facet extends string>({
  facets,
  ...selection
}: Asked & { facets: readonly Facet[] }): Promise<(facet: Facet) => Excerpt<Listed>> {
  const all = await havingFacet({ ...selection, facets }, MOST)
  if (all.length < MOST)
    return (facet) => {
      const first = all.filter((one) => one.facets.includes(facet))
      return { first, total: first.length }
    }
  const each = await Promise.all(facets.map((facet) => firstHaving({ ...selection, facet })))
  return (facet) => each[facets.indexOf(facet)] ?? { first: [], total: 0 }
}
