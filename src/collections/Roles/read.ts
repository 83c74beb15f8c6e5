import { z } from 'zod'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import { Choices, PageText, PartialDateRow, Text, toCard, toPageRecord } from '@/content/fields'
import { filterBy, type Listed, type Page, pageNumber, listPage } from '@/content/listings'
import { type Found, documentIds, inOrder, readerOf } from '@/content/read'
import { firstHaving, havingFacet, idsIn, MOST } from '@/content/relations'
import { getSite } from '@/content/site'
import type { ListFilters } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { documentAt, documentCards } from '../Documents/card'
import { forumAt, forumCards } from '../Forums/card'
import { RoleRow, roleRows } from './card'

/** A role read in one language, as its page shows it. */
const RoleText = PageText.extend({
  ...RoleRow.pick({ holder: true, capacity: true }).shape,
  topics: Choices,
  subject: Text,
  partners: z.array(z.object({ name: Text, link: Text })).nullish(),
  tasks: z.array(z.object({ task: Text })).nullish(),
  since: PartialDateRow,
  until: PartialDateRow,
})

type RoleText = z.infer<typeof RoleText>

export type RoleCard = Awaited<ReturnType<typeof fullCards>>[number]

/** Roles as a table shows them, each with its forum if that is public. */
async function fullCards(listed: readonly Listed[], locale: Locale) {
  const forumOf = (role: Listed) => idsIn(role, 'forum')[0]
  const [found, forums, { holders }] = await Promise.all([
    roleRows(documentIds(listed)),
    forumCards([...new Set(listed.flatMap((role) => forumOf(role) ?? []))], locale),
    getSite(locale),
  ])
  const forumOfRole = new Map(listed.map((role) => [role.documentId, forumOf(role)]))
  return inOrder(listed, found).map((row) => {
    const card = toCard(row, 'roles', locale)
    return {
      ...card,
      forum: forums.find(({ id }) => id === forumOfRole.get(row.id)) ?? null,
      capacity: row.capacity ?? null,
      holder: row.holder ? (holders[row.holder] ?? { text: row.holder, lang: card.lang }) : null,
      subject: row.subject?.[card.lang] ?? null,
    }
  })
}

const PARTS = (['current', 'historical'] as const).map((name) => ({
  name,
  where: [{ part: { equals: name } }],
  sort: ['order'],
}))

export type RoleList = NonNullable<Awaited<ReturnType<typeof listRoles>>>

/**
 * A page of the public roles that match, by forum and then by title; null when there is no such page, forum or document
 * that they rest on.
 */
export async function listRoles(locale: Locale, filters: ListFilters = {}) {
  const [forum, basis] = await Promise.all([
    filters.forum ? forumAt(filters.forum, locale) : null,
    filters.basis ? documentAt(filters.basis, locale) : null,
  ])
  if ((filters.forum && !forum) || (filters.basis && !basis)) return null
  const facets = [forum && `forum=${forum.id}`, basis && `basis=${basis.id}`]
  const filter = filterBy({ topic: filters.topic, facets })
  const page = pageNumber(filters.page)
  const found: Page<'current' | 'historical'> | null = await cached({
    key: ['roles', JSON.stringify(filter.where), page, locale],
    tags: tags.listOf('roles', filter.facets),
    read: () => listPage({ collection: 'roles', where: filter.where, parts: PARTS, page, locale }),
  })
  if (!found) return null
  const { current, historical } = found.parts
  const cards = await fullCards([...current, ...historical], locale)
  const parts = { current: inOrder(current, cards), historical: inOrder(historical, cards) }
  return { ...found, forum, basis, parts }
}

/** Beyond, the summary of a role stands for its text. */
const MOST_TEXTS = 10

/** `html`: the text of a role in the forum itself. Of one in another, the summary is enough. */
export type ForumRole = Awaited<ReturnType<typeof rolesIn>>['shown'][number]

/**
 * What we do in a forum: our roles there with their texts, then those in others around it. `own`: how many there are in
 * the forum itself; `isCut`: there may be more in the others.
 * @param around their ids, in order, and whether there are more of them
 */
export async function rolesIn(
  forum: string,
  { ids, isCut }: { ids: readonly string[]; isCut: boolean },
  locale: Locale,
) {
  const inOrderOfTitle = { collection: 'roles', sort: ['order'], locale } as const
  const [own, others] = await Promise.all([
    firstHaving({ ...inOrderOfTitle, facet: `forum=${forum}` }, { texts: MOST_TEXTS }),
    ids.length === 0
      ? []
      : havingFacet({ ...inOrderOfTitle, facets: ids.map((id) => `forum=${id}`) }, MOST + 1),
  ])
  const place = (role: Listed) => ids.indexOf(idsIn(role, 'forum')[0] ?? '')
  const all = [...own.first, ...[...others].sort((a, b) => place(a) - place(b))]
  const cards = await fullCards(all.slice(0, MOST), locale)
  const written = await roleReader.texts(own.first.slice(0, MOST_TEXTS), locale)
  const htmlOf = new Map(written.map((role) => [role?.text.id, role?.text.bodyHtml ?? null]))
  const shown = cards.map((card) => ({ ...card, html: htmlOf.get(card.id) ?? null }))
  return { shown, own: own.total, isCut: isCut || all.length > MOST }
}

export type RoleView = Awaited<ReturnType<typeof roleView>>

/** A role's text with its forum and what it rests on, as far as they are public. */
async function roleView({ text, lang, locale, related }: Found<RoleText>) {
  const [forums, basis, { holders }] = await Promise.all([
    forumCards(related('forum'), locale),
    documentCards(related('basis'), locale),
    getSite(locale),
  ])
  return {
    ...toPageRecord(text, lang),
    topics: text.topics,
    forum: forums[0] ?? null,
    holder: text.holder ? (holders[text.holder] ?? { text: text.holder, lang }) : null,
    capacity: text.capacity ?? null,
    subject: text.subject,
    partners: (text.partners ?? []).flatMap(({ name, link }) => (name ? [{ name, link }] : [])),
    tasks: (text.tasks ?? []).flatMap(({ task }) => (task ? [task] : [])),
    since: text.since,
    until: text.until,
    basis,
  }
}

export const roleReader = readerOf({ type: 'roles', schema: RoleText, view: roleView })
