import type { CollectionConfig } from 'payload'
import { ledger } from '../ledger'

/**
 * One row per public text: what lists select, order and count it by, without its words. It follows from the public
 * text alone, is written with it in one transaction, and can be made anew at any time (src/workflow/ledgers/listings.ts).
 */
export const Listings: CollectionConfig = ledger({
  slug: 'listings',
  labels: { singular: 'Listing', plural: 'Listings' },
  description: 'What lists select and order public texts by. Follows from them.',
  useAsTitle: 'key',
  indexes: [{ fields: ['collection', 'part', 'ends'] }],
  orders: [
    ['collection', 'part', 'begins', 'key', 'id'],
    ['collection', 'kind', 'part', 'begins', 'key', 'id'],
    ['collection', 'year', 'part', 'begins', 'key', 'id'],
    ['collection', 'changedAt', 'key', 'id'],
  ],
  fields: [
    { name: 'key', type: 'text', label: 'Document', required: true, unique: true },
    { name: 'collection', type: 'text', label: 'Collection', required: true },
    { name: 'documentId', type: 'text', label: 'Document', required: true },
    { name: 'address', type: 'text', label: 'Public address', required: true, unique: true },
    { name: 'originalLanguage', type: 'text', label: 'Original language', required: true },
    { name: 'languages', type: 'json', label: 'Public languages' },
    { name: 'changedAt', type: 'text', label: 'Last changed' },
    { name: 'part', type: 'text', label: 'Part of its list', required: true },
    { name: 'begins', type: 'text', label: 'First instant' },
    { name: 'ends', type: 'text', label: 'First instant after' },
    { name: 'kind', type: 'text', label: 'Kind' },
    { name: 'year', type: 'text', label: 'Year' },
    { name: 'topics', type: 'text', hasMany: true, label: 'Topics', index: true },
    { name: 'facets', type: 'text', hasMany: true, label: 'What it belongs to', index: true },
    { name: 'order', type: 'text', label: 'Order of titles', localized: true },
    { name: 'orderedAfter', type: 'text', label: 'Ordered after', index: true },
    { name: 'card', type: 'text', label: 'Fingerprint of what others show', required: true },
    { name: 'names', type: 'json', label: 'What it names' },
    { name: 'format', type: 'number', label: 'Format', required: true, index: true },
  ],
})
