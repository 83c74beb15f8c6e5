import type { Locale } from '@/i18n/locales'
import { byTitle } from '../cards/byTitle'
import { toDocumentCard } from '../cards/toDocumentCard'
import { toForumCard } from '../cards/toForumCard'
import type { ForumDetail } from '../details/forumDetail'
import { toPageRecord } from '../details/toPageRecord'
import { eventCards } from '../events/eventCards'
import { inLists } from '../events/inLists'
import { getSite } from '../getSite'
import { documentRows } from '../rows/documentRows'
import { type ForumRow, forumRows } from '../rows/forumRows'
import { roleRows } from '../rows/roleRows'
import type { ForumView } from '../types/ForumView'
import { rolesIn } from './rolesIn'

type Forum = { row: ForumRow; detail: ForumDetail; lang: Locale; locale: Locale }

/** A forum's text with what is public around it: relations from both sides, roles, events, documents. */
export async function forumView({ row, detail, lang, locale }: Forum): Promise<ForumView> {
  const [forums, roles, events, documents, { holders }] = await Promise.all([
    forumRows(),
    roleRows(),
    eventCards(locale),
    documentRows(),
    getSite(locale),
  ])
  const cards = forums.map((forum) => toForumCard(forum, locale)).sort(byTitle(locale))
  const these = (...ids: readonly (string | null)[]) => cards.filter(({ id }) => ids.includes(id))
  return {
    ...toPageRecord(detail, lang),
    acronym: detail.acronym,
    kind: row.kind ?? null,
    topics: row.topics,
    dimensions: row.dimensions,
    decisionMaking: detail.decisionMaking,
    areas: (detail.areas ?? []).flatMap(({ name, text }) => (name ? [{ name, text }] : [])),
    established: detail.established,
    website: detail.website,
    illustration: detail.illustration,
    relations: {
      parent: these(row.parent),
      originatesFrom: these(row.originatesFrom),
      preparesFor: these(row.preparesFor),
      invitedTo: these(...row.invitedTo),
      offspring: cards.filter(({ originatesFrom }) => originatesFrom === row.id),
      preparedBy: cards.filter(({ preparesFor }) => preparesFor === row.id),
      invited: cards.filter(({ invitedTo }) => invitedTo.includes(row.id)),
    },
    bodies: cards.filter(({ parent }) => parent === row.id),
    roles: await rolesIn(row, { forums, roles, holders, locale }),
    events: inLists(
      events.filter((event) => event.forums.includes(row.id)),
      locale,
    ),
    documents: documents
      .filter((document) => document.forums.includes(row.id))
      .map((document) => toDocumentCard(document, locale)),
  }
}
