import { z } from 'zod'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import { byTitle, Choices, PageText, PartialDateRow, PictureRow, Text, toPageRecord } from '@/content/fields'
import { filterBy, type Listed, type Page, pageNumber, listPage } from '@/content/listings'
import { cardsOf, type Found, documentIds, inOrder, readerOf } from '@/content/read'
import { type Excerpt, firstOfEach, havingFacet, idsIn, MOST } from '@/content/relations'
import type { ListFilters } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { documentsOf } from '../Documents/read'
import { eventsOfForum } from '../Events/read'
import { rolesIn } from '../Roles/read'
import { forumAt, forumCards, ForumRow } from './card'

/** A forum read in one language, as its page shows it. */
const ForumText = PageText.extend({
  ...ForumRow.pick({ kind: true, dimensions: true }).shape,
  topics: Choices,
  acronym: Text,
  decisionMaking: Text,
  areas: z.array(z.object({ name: Text, text: Text })).nullish(),
  established: PartialDateRow,
  website: Text,
  illustration: PictureRow,
})

type ForumText = z.infer<typeof ForumText>

const PARTS = (['organisations', 'bodies', 'historical'] as const).map((name) => ({
  name,
  where: [{ part: { equals: name } }],
  sort: ['order'],
}))

/** How a forum can stand to another: what its fields say, and what the list can be asked for. */
const RELATIONS = ['parent', 'originatesFrom', 'preparesFor', 'invitedTo'] as const

export type ForumList = NonNullable<Awaited<ReturnType<typeof listForums>>>

/** A page of the public fora that match, by title; null when there is no such page, or no forum to which they stand so. */
export async function listForums(locale: Locale, filters: ListFilters = {}) {
  const { topic, dimension } = filters
  const asked = RELATIONS.flatMap((relation) => {
    const slug = filters[relation]
    return slug ? [{ relation, slug }] : []
  })
  const others = await Promise.all(
    asked.map(async ({ relation, slug }) => ({ relation, forum: await forumAt(slug, locale) })),
  )
  const related = others.flatMap(({ relation, forum }) => (forum ? [{ relation, forum }] : []))
  if (related.length < asked.length) return null
  const filter = filterBy({
    topic,
    facets: [
      ...related.map(({ relation, forum }) => `${relation}=${forum.id}`),
      dimension ? `dimensions=${dimension}` : null,
    ],
  })
  const page = pageNumber(filters.page)
  const found: Page<(typeof PARTS)[number]['name']> | null = await cached({
    key: ['forums', JSON.stringify(filter.where), page, locale],
    tags: tags.listOf('forums', filter.facets),
    read: () => listPage({ collection: 'forums', where: filter.where, parts: PARTS, page, locale }),
  })
  if (!found) return null
  const { organisations, bodies, historical } = found.parts
  const cards = await cardsOf([...organisations, ...bodies, ...historical], forumCards, locale)
  return {
    ...found,
    related,
    parts: {
      organisations: inOrder(organisations, cards),
      bodies: inOrder(bodies, cards),
      historical: inOrder(historical, cards),
    },
  }
}

/** How many fora of each dimension the home page shows; the others are in the list. */
const MOST_OF_THEME = 12

/** The fora of the site's theme, by the dimension of their work. */
export async function foraOfTheme(locale: Locale) {
  const of = async (dimension: 'political' | 'both' | 'technical') =>
    cardsOf(await otherForums([`theme=${dimension}`], locale, MOST_OF_THEME), forumCards, locale)
  const [political, both, technical] = await Promise.all([of('political'), of('both'), of('technical')])
  return { political, both, technical }
}

const otherForums = (facets: readonly string[], locale: Locale, most: number): Promise<Listed[]> =>
  havingFacet({ collection: 'forums', facets, sort: ['order'], locale }, most)

/** How deeply bodies of bodies are followed. */
const DEEPEST = 5

/**
 * The bodies of a forum, each followed by its own, and then the fora that prepare its work; `isCut`: there may be more of
 * them.
 */
async function forumsAround(
  id: string,
  { bodies, preparing, locale }: { bodies: Excerpt<Listed>; preparing: Excerpt<Listed>; locale: Locale },
): Promise<{ ids: string[]; isCut: boolean }> {
  const bodiesOf = new Map([[id, bodies.first]])
  const known = new Set([id])
  let isCut = [bodies, preparing].some(({ first, total }) => total > first.length)
  let level = bodies.first
  for (let depth = 1; depth < DEEPEST && level.length > 0 && known.size < MOST; depth++) {
    const parents = level.map(({ documentId }) => documentId).filter((body) => !known.has(body))
    if (parents.length === 0) {
      level = []
      break
    }
    for (const parent of parents) known.add(parent)
    level = await otherForums(
      parents.map((parent) => `parent=${parent}`),
      locale,
      MOST,
    )
    isCut ||= level.length === MOST
    for (const parent of parents)
      bodiesOf.set(
        parent,
        level.filter((body) => idsIn(body, 'parent').includes(parent)),
      )
  }
  const found = new Set<string>()
  const add = (parent: string): void => {
    for (const { documentId } of bodiesOf.get(parent) ?? []) {
      if (documentId === id || found.has(documentId)) continue
      found.add(documentId)
      add(documentId)
    }
  }
  add(id)
  for (const { documentId } of preparing.first) if (documentId !== id) found.add(documentId)
  return { ids: [...found], isCut: isCut || level.length > 0 }
}

/** How many events of each kind, and how many documents, the page of a forum shows; then it leads to the lists. */
const MOST_EVENTS = 5
const MOST_DOCUMENTS = 10

export type ForumView = Awaited<ReturnType<typeof forumView>>

/** A forum's text with what is public around it: relations from both sides, roles, events, documents. */
async function forumView({ text, lang, locale, related }: Found<ForumText>) {
  const { id } = text
  const facets = RELATIONS.map((relation) => `${relation}=${id}` as const)
  const having = await firstOfEach({ collection: 'forums', facets, sort: ['order'], locale })
  const [bodies, preparing] = [having(`parent=${id}`), having(`preparesFor=${id}`)]
  const around = facets.flatMap((facet) => documentIds(having(facet).first))
  const [cards, roles, events, documents] = await Promise.all([
    forumCards([...new Set([...RELATIONS.flatMap(related), ...around])], locale),
    forumsAround(id, { bodies, preparing, locale }).then((others) => rolesIn(id, others, locale)),
    eventsOfForum(id, locale, MOST_EVENTS),
    documentsOf(`forums=${id}`, locale, MOST_DOCUMENTS),
  ])
  const these = (field: string) =>
    cards.filter((card) => related(field).includes(card.id)).sort(byTitle(locale))
  const others = ({ first, total }: Excerpt<Listed>) => ({ first: inOrder(first, cards), total })
  return {
    ...toPageRecord(text, lang),
    acronym: text.acronym,
    kind: text.kind ?? null,
    topics: text.topics,
    dimensions: text.dimensions,
    decisionMaking: text.decisionMaking,
    areas: (text.areas ?? []).flatMap(({ name, text: words }) => (name ? [{ name, text: words }] : [])),
    established: text.established,
    website: text.website,
    illustration: text.illustration,
    relations: {
      parent: these('parent'),
      originatesFrom: these('originatesFrom'),
      preparesFor: these('preparesFor'),
      invitedTo: these('invitedTo'),
      offspring: others(having(`originatesFrom=${id}`)),
      preparedBy: others(preparing),
      invited: others(having(`invitedTo=${id}`)),
    },
    bodies: others(bodies),
    ...{ roles, events, documents },
  }
}

export const forumReader = readerOf({ type: 'forums', schema: ForumText, view: forumView })
