import type { Card } from './Card'
import type { OwnWords } from './OwnWords'

export type RoleCard = Card & {
  topics: readonly string[]
  forum: Card | null
  capacity: string | null
  /** The name of who holds the role. */
  holder: OwnWords | null
  subject: string | null
}
