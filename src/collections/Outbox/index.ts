import type { CollectionConfig } from 'payload'
import { ledger } from '../ledger'

/** One row per public change; each consumer (the cache of each instance, later mail, search …) has a cursor of its own. */
export const Outbox: CollectionConfig = ledger({
  slug: 'outbox',
  labels: { singular: 'Public change', plural: 'Outbox' },
  description: 'Every public change, for the parts of the system that follow them.',
  // The last change of a kind, however long ago.
  indexes: [{ fields: ['collection', 'seq'] }],
  fields: [
    { name: 'seq', type: 'number', label: 'Number', required: true, index: true },
    { name: 'collection', type: 'text', label: 'Collection', required: true },
    { name: 'documentId', type: 'text', label: 'Document', required: true },
    { name: 'slug', type: 'text', label: 'Slug' },
    { name: 'act', type: 'text', label: 'Act', required: true },
    { name: 'kind', type: 'text', label: 'What it is to those who follow' },
    { name: 'version', type: 'text', label: 'Version' },
    { name: 'at', type: 'text', label: 'When (UTC)', required: true },
    { name: 'tags', type: 'json', label: 'Tags of the answers that it makes wrong' },
  ],
})
