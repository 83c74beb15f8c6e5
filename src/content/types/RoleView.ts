import type { PartialDate } from '@/lib/dates/PartialDate'
import type { Card } from './Card'
import type { OwnWords } from './OwnWords'
import type { PageRecord } from './PageRecord'

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
