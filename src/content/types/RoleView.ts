import type { PartialDate } from '@/lib/dates/PartialDate'
import type { Card } from './Card'
import type { PageRecord } from './PageRecord'

export type RoleView = PageRecord & {
  forum: Card | null
  holder: string | null
  capacity: string | null
  subject: string | null
  partners: readonly { name: string; link: string | null }[]
  tasks: readonly string[]
  since: PartialDate | null
  until: PartialDate | null
  basis: readonly Card[]
}
