import type { CollectionConfig } from 'payload'
import { ledger } from '../ledger'

/** Who is asked by name to decide on a draft, and by when: the workflow writes it, and says each what they may know. */
export const Assignments: CollectionConfig = ledger({
  slug: 'assignments',
  labels: { singular: 'Assignment', plural: 'Assignments' },
  description:
    'Who is asked by name to decide on a draft, and by when. One row a document, while there is a draft.',
  useAsTitle: 'key',
  isClosed: true,
  indexes: [{ fields: ['dueOn', 'key'] }, { fields: ['assignee', 'dueOn'] }],
  fields: [
    { name: 'key', type: 'text', label: 'Document', required: true, unique: true },
    { name: 'collection', type: 'text', label: 'Collection', required: true },
    { name: 'documentId', type: 'text', label: 'Document', required: true, index: true },
    { name: 'assignee', type: 'text', label: 'Who is to decide' },
    { name: 'face', type: 'text', label: 'On which state of the draft' },
    { name: 'dueOn', type: 'text', label: 'By which day' },
    { name: 'remindedFor', type: 'text', label: 'For which day it was told a day before' },
    { name: 'assignedBy', type: 'text', label: 'Who said so', required: true },
    { name: 'at', type: 'text', label: 'When (UTC)', required: true },
    { name: 'revision', type: 'number', label: 'Change', required: true },
  ],
})
