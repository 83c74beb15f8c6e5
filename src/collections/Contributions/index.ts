import type { CollectionConfig } from 'payload'
import { ledger } from '../ledger'

/** Who changed a text since its last edition: those who may not decide on it. */
export const Contributions: CollectionConfig = ledger({
  slug: 'contributions',
  labels: { singular: 'Contribution', plural: 'Contributions' },
  description: 'Who changed a text since its last edition: those who may not decide on it.',
  useAsTitle: 'key',
  fields: [
    { name: 'key', type: 'text', label: 'Document and person', required: true, unique: true },
    { name: 'collection', type: 'text', label: 'Collection', required: true },
    { name: 'documentId', type: 'text', label: 'Document', required: true, index: true },
    { name: 'actorId', type: 'text', label: 'Who', required: true, index: true },
    { name: 'at', type: 'text', label: 'First change (UTC)', required: true },
  ],
})
