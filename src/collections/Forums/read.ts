import { z } from 'zod'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import { byTitle, Choices, PageText, PartialDateRow, PictureRow, Text, toPageRecord } from '@/content/fields'
import {
  filterBy,
  havingFacet,
  idsIn,
  type Listed,
  MOST,
  type Page,
  pageNumber,
  listPage,
} from '@/content/listings'
import { cardsOf, type Found, documentIds, inOrder, readerOf } from '@/content/read'
import type { ListFilters } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { documentsOf } from '../Documents/read'
import { eventsOfForum } from '../Events/read'
import { rolesIn } from '../Roles/read'
import { forumCards, ForumRow } from './card'

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

export type ForumList = NonNullable<Awaited<ReturnType<typeof listForums>>>

/** A page of the public fora that match, by title; null when there is no such page. */
export async function listForums(locale: Locale, filters: ListFilters = {}) {
  const { topic, dimension } = filters
  const filter = filterBy({ topic, facets: [dimension ? `dimensions=${dimension}` : null] })
  const page = pageNumber(filters.page)
  const found: Page<(typeof PARTS)[number]['name']> | null = await cached({
    key: ['forums', JSON.stringify(filter.where), page, locale],
    tags: [tags.list('forums', filter.facet)],
    read: () => listPage({ collection: 'forums', where: filter.where, parts: PARTS, page, locale }),
  })
  if (!found) return null
  const { organisations, bodies, historical } = found.parts
  const cards = await cardsOf([...organisations, ...bodies, ...historical], forumCards, locale)
  return {
    ...found,
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

const otherForums = (facets: readonly string[], locale: Locale, most = MOST): Promise<Listed[]> =>
  havingFacet({ collection: 'forums', facets, sort: ['order'], locale }, most)

/** How deeply bodies of bodies are followed. */
const DEEPEST = 5

/** The bodies of a forum, each followed by its own, and then the fora that prepare its work. */
async function forumsAround(
  id: string,
  { bodies, preparing, locale }: { bodies: readonly Listed[]; preparing: readonly Listed[]; locale: Locale },
): Promise<string[]> {
  const bodiesOf = new Map([[id, bodies]])
  const known = new Set([id])
  let level = bodies
  for (let depth = 1; depth < DEEPEST && level.length > 0 && known.size < MOST; depth++) {
    const parents = level.map(({ documentId }) => documentId).filter((body) => !known.has(body))
    if (parents.length === 0) break
    for (const parent of parents) known.add(parent)
    level = await otherForums(
      parents.map((parent) => `parent=${parent}`),
      locale,
    )
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
  for (const { documentId } of preparing) if (documentId !== id) found.add(documentId)
  return [...found]
}

/** How many events of each kind, and how many documents, the page of a forum shows; then it leads to the lists. */
const MOST_EVENTS = 5
const MOST_DOCUMENTS = 10

export type ForumView = Awaited<ReturnType<typeof forumView>>

/** A forum's text with what is public around it: relations from both sides, roles, events, documents. */
async function forumView({ text, lang, locale, related }: Found<ForumText>) {
  const { id } = text
  const around = await otherForums(
    [`parent=${id}`, `originatesFrom=${id}`, `preparesFor=${id}`, `invitedTo=${id}`],
    locale,
    4 * MOST,
  )
  const having = (field: string) => around.filter((other) => idsIn(other, field).includes(id))
  const own = ['parent', 'originatesFrom', 'preparesFor', 'invitedTo'].flatMap(related)
  const [cards, roles, events, documents] = await Promise.all([
    forumCards([...own, ...documentIds(around)], locale),
    forumsAround(id, { bodies: having('parent'), preparing: having('preparesFor'), locale }).then((ids) =>
      rolesIn(id, ids, locale),
    ),
    eventsOfForum(id, locale, MOST_EVENTS),
    documentsOf(`forums=${id}`, locale, MOST_DOCUMENTS),
  ])
  const these = (field: string) =>
    cards.filter((card) => related(field).includes(card.id)).sort(byTitle(locale))
  const others = (field: string) => inOrder(having(field), cards)
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
      offspring: others('originatesFrom'),
      preparedBy: others('preparesFor'),
      invited: others('invitedTo'),
    },
    bodies: others('parent'),
    ...{ roles, events, documents },
  }
}

export const forumReader = readerOf({ type: 'forums', schema: ForumText, view: forumView })
