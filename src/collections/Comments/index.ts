import type { CollectionConfig } from 'payload'
import { commentEndpoints } from '@/workflow/comments'
import { ledger } from '../ledger'

/** What colleagues say about a text, beside it: its own endpoints read and write it, for staff alone. */
export const Comments: CollectionConfig = ledger({
  slug: 'comments',
  labels: { singular: 'Comment', plural: 'Comments' },
  description:
    'What colleagues say about a text, a field or a passage. Never public, and no part of the text.',
  isClosed: true,
  endpoints: commentEndpoints,
  indexes: [
    { fields: ['documentId', 'isOpen', 'at'] },
    { fields: ['thread', 'at'] },
    { fields: ['author', 'at'] },
    { fields: ['documentId', 'outcome', 'at'] },
  ],
  fields: [
    { name: 'collection', type: 'text', label: 'Collection', required: true },
    { name: 'documentId', type: 'text', label: 'Document', required: true },
    { name: 'thread', type: 'text', label: 'Answers which' },
    { name: 'isOpen', type: 'checkbox', label: 'Open' },
    { name: 'field', type: 'text', label: 'Field' },
    { name: 'quotation', type: 'textarea', label: 'Passage' },
    { name: 'before', type: 'textarea', label: 'What stood before it' },
    { name: 'after', type: 'textarea', label: 'What stood after it' },
    { name: 'suggestion', type: 'textarea', label: 'Suggested words' },
    { name: 'replaced', type: 'textarea', label: 'What they are for' },
    { name: 'outcome', type: 'text', label: 'What became of them' },
    { name: 'author', type: 'text', label: 'Who', required: true },
    { name: 'text', type: 'textarea', label: 'What' },
    { name: 'mentions', type: 'json', label: 'Whom it mentioned' },
    { name: 'at', type: 'text', label: 'When (UTC)', required: true },
    { name: 'editedAt', type: 'text', label: 'Edited at (UTC)' },
    { name: 'removedAt', type: 'text', label: 'Removed at (UTC)' },
    { name: 'settledBy', type: 'text', label: 'Resolved or opened again by' },
    { name: 'settledAt', type: 'text', label: 'Resolved or opened again at (UTC)' },
  ],
})
