import config from '@payload-config'
import { getPayload, type Where } from 'payload'
import type { CollectionSlug } from 'payload'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import type { Locale } from '@/i18n/locales'
import type { Listing } from '@/workflow/domain/listing'
import { moved, selectAhead, unmoved } from './listingsAhead'
import { listedAs } from '@/lib/listed'
import { siteAhead } from './siteAhead'

/** The running Payload. Every text is read as a visitor: `overrideAccess: false`, and nobody is signed in. */
export const payload = () => getPayload({ config })

/** How many texts a page of a list shows. */
const PAGE_SIZE = 20

/** A public text as the listings name it: enough to read it, and to say what an answer about it is made of. */
export type Listed = Pick<
  Listing,
  | 'key'
  | 'documentId'
  | 'address'
  | 'originalLanguage'
  | 'languages'
  | 'changedAt'
  | 'begins'
  | 'ends'
  | 'facets'
  | 'names'
>

export type Selection = {
  collection: CollectionSlug
  where?: readonly Where[]
  /** From the first on; the key decides between equals, in the direction of the first. */
  sort: readonly string[]
  /** For the order of titles. */
  locale?: Locale
}

const NAMES: readonly (keyof Listed)[] = [
  ...(['key', 'documentId', 'address', 'originalLanguage', 'languages'] as const),
  ...(['changedAt', 'begins', 'ends', 'facets', 'names'] as const),
]

const conditions = ({ collection, where = [] }: Pick<Selection, 'collection' | 'where'>): Where => ({
  and: [{ collection: { equals: collection } }, ...where],
})

/**
 * The same for the database. In SQL all conditions on the facets are about one row of their table, which is one of them:
 * two would hold for nothing. Each but the first is a question of its own.
 */
const asAsked = ({ collection, where = [] }: Pick<Selection, 'collection' | 'where'>): Where => {
  const [, ...others] = where.filter((each) => 'facets' in each)
  const apart = (each: Where): Where => ({
    // As `filterBy` makes them.
    documentId: { in: [listedAs({ collection, where: [each as Record<string, Record<string, string>>] })] },
  })
  return conditions({ collection, where: where.map((each) => (others.includes(each) ? apart(each) : each)) })
}

/**
 * The first `limit` listed texts of a selection, or those of a later page of that many. The listings are read with the
 * application's own authority: they hold what is public, and no words.
 */
export async function select<Name extends keyof Listed = keyof Listed>(
  { sort: given, locale, ...selection }: Selection,
  { limit, page = 1, fields = NAMES as Name[] }: Window & { fields?: readonly Name[] }, // by default all of them
): Promise<Pick<Listed, Name>[]> {
  const { db } = await payload()
  const sort = [...given, ...LAST.map((name) => (given[0]?.startsWith('-') ? `-${name}` : name))]
  const where = asAsked(selection)
  const find = async (
    window: { limit: number; page: number },
    more: Where[] = [],
    also: readonly string[] = [],
  ) =>
    (
      await db.find<Pick<Listed, Name> & { id: string }>({
        collection: 'listings',
        ...{ ...window, select: Object.fromEntries([...fields, ...also].map((name) => [name, true])) },
        ...(locale && { locale: locale as string }),
        ...{ pagination: false, sort, where: more.length > 0 ? { and: [where, ...more] } : where },
      })
    ).docs
  const ahead = siteAhead()
  if (!ahead) return find({ limit, page })
  const chosen = { where: conditions(selection), sort, locale, limit, page }
  const rows = await selectAhead(ahead, chosen, find)
  // Whole rows, of which those from the database have all that was asked for.
  return rows as Pick<Listed, Name>[]
}

type Window = { limit: number; page?: number }

/** What decides between equals, in the direction of the order itself: so an index serves both. */
const LAST = ['key', 'id'] as const

/** How many texts a selection has. */
export async function count(selection: Pick<Selection, 'collection' | 'where'>): Promise<number> {
  const { others, where } = asItWillBe(selection)
  return (await (await payload()).db.count({ collection: 'listings', where })).totalDocs + others.length
}

/** What the database is asked, and what there is besides: nothing, but in a preview of the site. */
function asItWillBe(selection: Pick<Selection, 'collection' | 'where'>) {
  const [ahead, where] = [siteAhead(), asAsked(selection)]
  if (!ahead) return { where, others: [] }
  const others = moved(ahead, { where: conditions(selection), sort: [] })
  return { where: { and: [where, ...unmoved(ahead)] }, others }
}

/** The values that a selection has in one field, in their order. */
export async function valuesOf(
  field: 'kind' | 'year',
  selection: Pick<Selection, 'collection' | 'where'>,
): Promise<string[]> {
  const { db } = await payload()
  const { others, where } = asItWillBe(selection)
  const { values } = await db.findDistinct({ collection: 'listings', field, where })
  const all = [...values, ...others].map((value) => value[field]).filter((value) => typeof value === 'string')
  return [...new Set(all)].sort()
}

/** What is listed at an address (`forums/the-slug`); null where nothing public is. */
export const listedAt = (address: string): Promise<Listed | null> =>
  cached({
    key: ['listed', address],
    tags: [tags.address(address)],
    read: async (uses) => {
      const [collection, slug] = address.split('/')
      if (!collection || !slug) return null
      const [found] = await select(
        { collection: collection as CollectionSlug, where: [{ address: { equals: address } }], sort: [] },
        { limit: 1 },
      )
      if (found) uses(tags.text(found.key))
      return found ?? null
    },
  })

/** A part of a list under a heading of its own, in its own order. */
export type Part<Name extends string> = { name: Name; where: readonly Where[]; sort: readonly string[] }

type List<Name extends string> = Omit<Selection, 'sort'> & {
  parts: readonly Part<Name>[]
  page: number
  size?: number
}

export type Page<Name extends string> = {
  page: number
  pages: number
  total: number
  /** How many there are of each part, on all pages. */
  totals: Record<Name, number>
  parts: Record<Name, Listed[]>
}

/** One page of a list whose parts follow each other; null when there is no such page. */
export async function listPage<Name extends string>({
  parts,
  page,
  size = PAGE_SIZE,
  where = [],
  ...list
}: List<Name>): Promise<Page<Name> | null> {
  const counted = await Promise.all(
    parts.map(async (part) => ({
      ...list,
      ...part,
      where: [...where, ...part.where],
      total: await count({ ...list, where: [...where, ...part.where] }),
    })),
  )
  const total = counted.reduce((sum, part) => sum + part.total, 0)
  const pages = Math.max(1, Math.ceil(total / size))
  if (page > pages) return null
  let skip = (page - 1) * size
  let room = size
  const found = []
  for (const { name, total: has, ...selection } of counted) {
    const take = Math.min(Math.max(has - skip, 0), room)
    found.push([name, slice(selection, { skip, take, size })] as const)
    skip = Math.max(skip - has, 0)
    room -= take
  }
  const read = await Promise.all(found.map(async ([name, rows]) => [name, await rows] as const))
  const totals = Object.fromEntries(counted.map((part) => [part.name, part.total]))
  // Every part has been asked for above.
  return {
    ...{ page, pages, total },
    totals: totals as Record<Name, number>,
    parts: Object.fromEntries(read) as Record<Name, Listed[]>,
  }
}

/** Databases page by whole pages: a window that begins inside of one is taken out of two. */
async function slice(
  selection: Selection,
  { skip, take, size }: { skip: number; take: number; size: number },
): Promise<Listed[]> {
  if (take === 0) return []
  if (skip === 0) return select(selection, { limit: take })
  const first = Math.floor(skip / size)
  const last = Math.floor((skip + take - 1) / size)
  const pages = first === last ? [first] : [first, last]
  const rows = (
    await Promise.all(pages.map((index) => select(selection, { limit: size, page: index + 1 })))
  ).flat()
  return rows.slice(skip - first * size, skip - first * size + take)
}

/** What was asked of a list, as its conditions and as the facets of what has all of it. */
export type AskedFilter = { where: Where[]; facets: readonly string[] }

/** The conditions for what is asked of a list. */
export function filterBy(asked: {
  facets?: readonly (string | null)[]
  year?: string | undefined
  kind?: string | undefined
  topic?: string | undefined
}): AskedFilter {
  const facets = (asked.facets ?? []).filter((facet) => facet !== null)
  const { year, kind, topic } = asked
  return {
    where: [
      ...facets.map((facet) => ({ facets: { equals: facet } })),
      ...(year ? [{ year: { equals: year } }] : []),
      ...(kind ? [{ kind: { equals: kind } }] : []),
      ...(topic ? [{ topics: { equals: topic } }] : []),
    ],
    facets: [
      ...facets,
      ...(year ? [`year=${year}`] : []),
      ...(kind ? [`kind=${kind}`] : []),
      ...(topic ? [`topic=${topic}`] : []),
    ],
  }
}

/** The number of a page as it is asked for. */
export const pageNumber = (asked: string | undefined): number => Number(asked ?? 1)
