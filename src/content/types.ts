import type { Locale } from '@/i18n/locales'
import type { Section } from '@/i18n/routing/sections'
import type { PartialDate } from '@/lib/dates/PartialDate'

/** What public pages are given to show. */

export type { PartialDate } from '@/lib/dates/PartialDate'

/** A few words that may be in another language than the page. */
export type OwnWords = { text: string; lang: Locale }

export type Picture = {
  url: string
  alt: string
  caption: string | null
  credit: string | null
  width: number | null
  height: number | null
}

/** What a list shows of any document, in the one language that was chosen for it. */
export type Card = {
  id: string
  section: Section
  slug: string
  title: string
  summary: string | null
  /** The language of title and summary. */
  lang: Locale
  isHistorical: boolean
}

export type ForumCard = Card & { acronym: string | null; kind: string | null; dimensions: readonly string[] }

export type RoleCard = Card & {
  forum: Card | null
  capacity: string | null
  /** The name of who holds the role. */
  holder: OwnWords | null
  subject: string | null
}

/** The lives of an event. `recurring`: held again and again, without a date of its own. */
export type EventPhase = 'upcoming' | 'now' | 'past' | 'recurring'

export type EventCard = Card & {
  kind: string | null
  status: string
  recurs: string
  starts: PartialDate | null
  ends: PartialDate | null
  zone: string
  city: string | null
  country: string | null
  isOnline: boolean
  phase: EventPhase
}

export type DocumentCard = Card & { kind: string | null; date: PartialDate | null }

/** What a reader asks of a list; slugs and values as they stand in the address. */
export type ListFilters = Readonly<
  Partial<Record<'topic' | 'dimension' | 'kind' | 'forum' | 'year' | 'page', string | undefined>>
>

/** Which page of a list this is, of how many, and how many there are on all of them. */
export type Paging = { page: number; pages: number; total: number }

/** The forum that a list was asked for; null: there is none of that slug. */
type AskedForum = { forum: Card | null }

export type ForumList = Paging & {
  parts: Record<'organisations' | 'bodies' | 'historical', readonly ForumCard[]>
}
export type RoleList = Paging & { parts: Record<'current' | 'historical', readonly RoleCard[]> }

/**
 * Events by where they are in their lives; those to come with the next one first, past ones the latest first.
 * What is historical stands apart, as in every list.
 */
export type EventParts = Record<EventPhase | 'historical', readonly EventCard[]>
export type EventList = Paging & AskedForum & { parts: EventParts; totals: Record<keyof EventParts, number> }

export type DocumentList = Paging & {
  documents: readonly DocumentCard[]
  /** What can be chosen: only what leads to documents. */
  choices: { kinds: readonly string[]; forums: readonly Card[]; years: readonly string[] }
}

/** What every public page says about itself. */
export type PageRecord = {
  id: string
  slug: string
  title: string
  summary: string | null
  /** The language in which the text is shown, and those in which it is public. */
  lang: Locale
  languages: readonly Locale[]
  version: string | null
  changedAt: string | null
  firstPublishedAt: string | null
  historical: { since: PartialDate | null; note: string | null } | null
  /** The time that the text describes, where that is not today. */
  describes: { from: PartialDate; until: PartialDate | null } | null
  meta: { title: string | null; description: string | null }
  bodyHtml: string | null
}

/** `html`: the text of a role in the forum itself. Of one in another, the summary is enough. */
export type ForumRole = RoleCard & { html: string | null }

export type ForumView = PageRecord & {
  acronym: string | null
  kind: string | null
  topics: readonly string[]
  dimensions: readonly string[]
  decisionMaking: string | null
  areas: readonly { name: string; text: string | null }[]
  established: PartialDate | null
  website: string | null
  illustration: Picture | null
  /** Relations to other fora, by the word for them; both sides. */
  relations: Record<
    'parent' | 'originatesFrom' | 'preparesFor' | 'invitedTo' | 'offspring' | 'preparedBy' | 'invited',
    readonly ForumCard[]
  >
  bodies: readonly ForumCard[]
  /** What we do there, in the words of our roles; then in its bodies, and where its work is prepared. */
  roles: readonly ForumRole[]
  /** The nearest events of each kind, and how many there are in all; so of the newest documents. */
  events: { parts: EventParts; total: number }
  documents: { newest: readonly DocumentCard[]; total: number }
}

export type RoleView = PageRecord & {
  forum: Card | null
  holder: OwnWords | null
  topics: readonly string[]
  capacity: string | null
  subject: string | null
  partners: readonly { name: string; link: string | null }[]
  tasks: readonly string[]
  since: PartialDate | null
  until: PartialDate | null
  basis: readonly Card[]
}

export type EventView = PageRecord & {
  kind: string | null
  topics: readonly string[]
  status: string
  statusNote: string | null
  recurs: string
  starts: PartialDate | null
  ends: PartialDate | null
  zone: string
  phase: EventPhase
  organiser: string | null
  place: { city: string | null; country: string | null; venue: string | null }
  online: string | null
  /** Only while it is open. */
  registration: { link: string; until: PartialDate | null } | null
  reportHtml: string | null
  illustration: Picture | null
  forums: readonly Card[]
  partOf: Card | null
  parts: readonly EventCard[]
  documents: readonly DocumentCard[]
}

export type DocumentView = PageRecord & {
  kind: string | null
  topics: readonly string[]
  date: PartialDate | null
  reference: string | null
  issuer: string | null
  files: readonly { url: string; name: string; type: string; bytes: number | null; language: Locale | null }[]
  externalUrl: string | null
  forums: readonly Card[]
  event: Card | null
  supersedes: readonly Card[]
  supersededBy: readonly Card[]
  basisOf: readonly Card[]
}

export type StandingPage = PageRecord & { illustration: Picture | null; isHome: boolean }

export type HomeView = {
  theme: StandingPage | null
  /** The fora of the theme, each once, by the dimension of their work. */
  fora: Record<'political' | 'both' | 'technical', readonly ForumCard[]>
  nextEvents: readonly EventCard[]
  pastEvents: readonly EventCard[]
  documents: readonly DocumentCard[]
}

/** What every page has around its content. */
export type SiteView = {
  /** Where the site is: `https://fora.example.eu`. */
  url: string
  name: string
  /** The language of the name: English where it was not written in another. */
  nameLang: Locale
  owner: OwnWords | null
  email: string | null
  contactLink: string | null
  logo: Picture | null
  licence: { name: string; link: string | null } | null
  holders: Readonly<Record<string, OwnWords>>
  /** Standing pages for the footer. */
  footer: readonly { id: string; slug: string; title: string; lang: Locale }[]
  /** Site-wide notices. */
  banners: readonly { id: string; title: string; html: string | null; lang: Locale }[]
}
