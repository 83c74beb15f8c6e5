import type { CollectionConfig } from 'payload'
import { previewLinkEndpoints } from '@/workflow/previewLinks'
import { ledger } from '../ledger'

/** The database knows only the fingerprint of a key: who reads it cannot follow a link. */
export const PreviewLinks: CollectionConfig = ledger({
  slug: 'preview-links',
  labels: { singular: 'Preview link', plural: 'Preview links' },
  description: 'The addresses at which somebody outside reads one version of one draft, for some days.',
  useAsTitle: 'purpose',
  isClosed: true,
  endpoints: previewLinkEndpoints,
  indexes: [
    { fields: ['documentId', 'madeAt'] },
    { fields: ['madeBy', 'madeAt'] },
    { fields: ['expiresAt', 'endedAt'] },
  ],
  fields: [
    { name: 'token', type: 'text', label: 'Fingerprint of the key', required: true, unique: true },
    { name: 'collection', type: 'text', label: 'Collection', required: true },
    { name: 'documentId', type: 'text', label: 'Document', required: true },
    { name: 'versionId', type: 'text', label: 'Version', required: true },
    { name: 'number', type: 'text', label: 'Number of the version' },
    { name: 'language', type: 'text', label: 'Language', required: true },
    { name: 'purpose', type: 'text', label: 'For whom, and what for', required: true },
    { name: 'madeBy', type: 'text', label: 'Who made it', required: true },
    { name: 'madeAt', type: 'text', label: 'When (UTC)', required: true },
    { name: 'expiresAt', type: 'text', label: 'Until when (UTC)', required: true },
    { name: 'lastUsedAt', type: 'text', label: 'Last used at (UTC)' },
    { name: 'endedAt', type: 'text', label: 'Ended at (UTC)' },
    { name: 'endedBy', type: 'text', label: 'Ended by' },
    { name: 'end', type: 'text', label: 'Why it ended' },
  ],
})
