import type { Card } from './Card'
import type { DocumentCard } from './DocumentCard'

export type DocumentList = {
  documents: readonly DocumentCard[]
  /** What can be chosen: only what leads to documents. */
  choices: { kinds: readonly string[]; forums: readonly Card[]; years: readonly string[] }
  asked: { kind: string | null; forum: string | null; year: string | null; topic: string | null }
}
