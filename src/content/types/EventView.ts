import type { PartialDate } from '@/lib/dates/PartialDate'
import type { Card } from './Card'
import type { DocumentCard } from './DocumentCard'
import type { EventCard } from './EventCard'
import type { EventPhase } from './EventPhase'
import type { PageRecord } from './PageRecord'
import type { Picture } from './Picture'

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
