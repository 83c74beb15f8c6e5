import type { PartialDate } from '@/lib/dates/PartialDate'
import type { Card } from './Card'

export type DocumentCard = Card & {
  topics: readonly string[]
  kind: string | null
  date: PartialDate | null
  forums: readonly string[]
}
