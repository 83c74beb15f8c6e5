import { CONTENT_SLUGS } from '@/contentTypes'
import type { Listing, Move } from '@/workflow/domain/listing'

/** How a tag begins that carries a deadline: Next hands tags, and nothing else, from a render to the cache. */
const UNTIL = 'until:'

/**
 * What an answer is made of. Whatever reads says so with these, and a public change empties those that it touches
 * (`ofChange`): both sides are here, and nowhere else. Documents are named `collection/id`.
 */
export const tags = {
  /** The answer shows the whole text of a document. */
  text: (key: string): string => `text:${key}`,
  /** It shows what others show of it: title, summary, dates, short facts. */
  card: (key: string): string => `card:${key}`,
  /** It links to the document where that is public, and would show nothing of it where not. */
  link: (key: string): string => `link:${key}`,
  /** It is what stands at `collection/slug`, or says that nothing does. */
  address: (address: string): string => `address:${address}`,
  /**
   * It is a list, a part of one, or a number of what is in it. With a facet (`forums=ID`, `topic=…`), of what has
   * that.
   */
  list: (collection: string, facet?: string | null): string =>
    `list:${collection}${facet ? `:${facet}` : ''}`,
  /** The same of what has all of these facets: a text that loses one of them may keep the others. */
  listOf: (collection: string, facets: readonly string[]): string[] =>
    (facets.length > 0 ? facets : [null]).map((facet) => tags.list(collection, facet)),
  /** It is made of documents of these collections, nobody knows of which: of what no other tag says. */
  collections: (...slugs: readonly string[]): string[] => slugs.map((slug) => `collection:${slug}`),
  /** It is made of any content at all. */
  content: (): string[] => tags.collections(...CONTENT_SLUGS, 'media'),
  /** It shows the names, owner or contact from the Site settings. */
  site: (): string[] => ['global:site'],
  /** It is different from this moment on. */
  until: (moment: Date): string => `${UNTIL}${moment.getTime()}`,

  /** The earliest deadline among tags, in milliseconds, or null. */
  deadlineOf: (all: readonly string[]): number | null => {
    const deadlines = all.filter((tag) => tag.startsWith(UNTIL)).map((tag) => Number(tag.slice(UNTIL.length)))
    return deadlines.length > 0 ? Math.min(...deadlines) : null
  },

  /**
   * The tags of all answers that a public change makes wrong, from what is listed before and after it. A card that
   * says the same keeps the pages that show it; an order that stays keeps the lists.
   */
  ofChange: (
    { collection, documentId, slug }: { collection: string; documentId: string; slug: string | null },
    moves: readonly Move[] = [],
  ): string[] => [
    ...new Set([
      ...tags.collections(collection),
      tags.text(`${collection}/${documentId}`),
      ...(collection === 'site' ? tags.site() : []),
      ...(slug ? [tags.address(`${collection}/${slug}`)] : []),
      ...moves.flatMap(touchedBy),
    ]),
  ],
}

function touchedBy({ before, after }: Move): string[] {
  const one = after ?? before
  if (!one) return []
  const { key } = one
  const isElsewhere = before?.address !== after?.address
  const isOther = before?.card !== after?.card
  const [old, now] = [listsOf(before), listsOf(after)]
  const isMoved = placeOf(before) !== placeOf(after)
  return [
    ...(isElsewhere
      ? [before, after].flatMap((listing) => (listing ? [tags.address(listing.address)] : []))
      : []),
    ...(isElsewhere ? [tags.link(key)] : []),
    ...(isElsewhere || isOther ? [tags.card(key)] : []),
    ...[...new Set([...old, ...now])].filter((list) => isMoved || old.has(list) !== now.has(list)),
  ]
}

/** The lists in which a public text stands, by their tags. */
const listsOf = (listing: Listing | null): Set<string> => {
  if (!listing) return new Set()
  const { collection, facets, topics, kind, year, part } = listing
  const asked = [
    ...facets,
    ...topics.map((topic) => `topic=${topic}`),
    ...(kind ? [`kind=${kind}`] : []),
    ...(year ? [`year=${year}`] : []),
    `part=${part}`,
  ]
  return new Set([tags.list(collection), ...asked.map((facet) => tags.list(collection, facet))])
}

/** What decides where in its lists a text stands, and what else they can be asked for. */
const placeOf = (listing: Listing | null): string => {
  if (!listing) return 'nowhere'
  const { part, begins, ends, kind, order, year } = listing
  // A database gives a value for each language where there is none.
  const titles = Object.entries(order ?? {}).filter(([, place]) => place)
  return JSON.stringify([part, begins, ends, kind, year, titles.sort()])
}
