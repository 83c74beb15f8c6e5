import type { Card } from './Card'

export type ForumCard = Card & {
  topics: readonly string[]
  acronym: string | null
  kind: string | null
  dimensions: readonly string[]
  parent: string | null
  originatesFrom: string | null
  preparesFor: string | null
  invitedTo: readonly string[]
}
