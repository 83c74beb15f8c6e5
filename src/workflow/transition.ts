import type { PayloadRequest } from 'payload'
import type { Faces, State, TransitionName } from './table'

export type TransitionInput = {
  comment?: string
  reason?: string
  changeNote?: string
  minor?: boolean
  notice?: string
  redirectTo?: string
}

export type TransitionItem = TransitionInput & {
  collection: string
  id: string
  name: TransitionName
  /** The document's step, as `GET …/transitions` gave it. */
  expected: string
}

export type TransitionResult = { state: State; faces: Faces; version: string; expected: string }

/**
 * The one door to the public: changes the faces of one document, or of several at once, in one database
 * transaction, and answers when the next request of a visitor is right.
 */
export async function transition(
  req: PayloadRequest,
  { items }: { items: TransitionItem[] },
): Promise<TransitionResult[]> {
  throw new Error(`not landed yet: ${items.length} items, ${req.method ?? ''}`)
}
