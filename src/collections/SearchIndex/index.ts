import type { CollectionConfig } from 'payload'
import { ledger } from '../ledger'

/**
 * One row per text: the words by which the desk finds its newest version. It follows from that version alone, is
 * written with it in one transaction, and can be made anew at any time (src/workflow/ledgers/searchIndex.ts).
 */
export const SearchIndex: CollectionConfig = ledger({
  slug: 'search-index',
  labels: { singular: 'Search entry', plural: 'Search entries' },
  description: 'The words by which the desk finds texts. Follows from them.',
  useAsTitle: 'key',
  lookup: 'terms',
  fields: [
    { name: 'key', type: 'text', label: 'Document', required: true, unique: true },
    { name: 'collection', type: 'text', label: 'Collection', required: true },
    { name: 'documentId', type: 'text', label: 'Document', required: true },
    { name: 'acronyms', type: 'text', label: 'Acronyms' },
    { name: 'titles', type: 'textarea', label: 'Titles and address' },
    { name: 'words', type: 'textarea', label: 'Words of the text' },
    { name: 'text', type: 'textarea', label: 'Text' },
    { name: 'terms', type: 'text', hasMany: true, label: 'What it is found by', index: true },
    { name: 'digest', type: 'text', label: 'Fingerprint', required: true },
    { name: 'format', type: 'number', label: 'Format', required: true, index: true },
  ],
})
