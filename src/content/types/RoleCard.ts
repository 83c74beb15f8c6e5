import type { Card } from './Card'

export type RoleCard = Card & {
  forum: Card | null
  capacity: string | null
  /** The name of who holds the role. */
  holder: string | null
  subject: string | null
}
