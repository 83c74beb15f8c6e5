import type { PartialDate } from '@/lib/dates/PartialDate'
import type { Card } from './Card'
import type { EventPhase } from './EventPhase'

export type EventCard = Card & {
  topics: readonly string[]
  kind: string | null
  status: string
  recurs: string
  starts: PartialDate | null
  ends: PartialDate | null
  zone: string
  city: string | null
  country: string | null
  isOnline: boolean
  forums: readonly string[]
  partOf: string | null
  phase: EventPhase
}
