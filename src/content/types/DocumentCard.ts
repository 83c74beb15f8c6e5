import type { PartialDate } from '@/lib/dates/PartialDate'
import type { Card } from './Card'

export type DocumentCard = Card & {
  kind: string | null
  date: PartialDate | null
  forums: readonly string[]
}
