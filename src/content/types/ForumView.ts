import type { PartialDate } from '@/lib/dates/PartialDate'
import type { DocumentCard } from './DocumentCard'
import type { EventCard } from './EventCard'
import type { ForumCard } from './ForumCard'
import type { PageRecord } from './PageRecord'
import type { Picture } from './Picture'
import type { RoleCard } from './RoleCard'

export type ForumView = PageRecord & {
  acronym: string | null
  kind: string | null
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
  roles: readonly RoleCard[]
  events: readonly EventCard[]
  documents: readonly DocumentCard[]
}
