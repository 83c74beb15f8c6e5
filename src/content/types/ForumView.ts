import type { PartialDate } from '@/lib/dates/PartialDate'
import type { DocumentCard } from './DocumentCard'
import type { EventLists } from './EventLists'
import type { ForumCard } from './ForumCard'
import type { PageRecord } from './PageRecord'
import type { Picture } from './Picture'
import type { RoleCard } from './RoleCard'

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
  events: EventLists
  documents: readonly DocumentCard[]
}
