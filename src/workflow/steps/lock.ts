import type { PayloadRequest } from 'payload'
import { loadDocument } from '../documents/loadDocument'
import { staleRefusal, type ChangeSince } from '../documents/staleRefusal'
import type { LoadedDocument } from '../documents/types'
import type { Refusal } from '../can'
import type { TransitionItem } from '../transition'

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
