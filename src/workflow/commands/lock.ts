import type { PayloadRequest } from 'payload'
import { loadDocument } from '../queries/document'
import { staleRefusal, type ChangeSince } from '../queries/stale'
import type { LoadedDocument } from '../domain/document'
import type { Refusal } from '../domain/can'
import type { TransitionItem } from './transition'

export type Locked = {
  item: TransitionItem
  document: LoadedDocument
  stale: (Refusal & { changes: ChangeSince[] }) | null
}

/** Loads both faces, and sees whether the document is still at the step that the person saw. */
export async function lock(req: PayloadRequest, item: TransitionItem): Promise<Locked> {
  const document = await loadDocument(req, item)
  return { item, document, stale: await staleRefusal(req, document.record, item.expected) }
}
