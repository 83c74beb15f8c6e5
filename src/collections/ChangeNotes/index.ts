import type { CollectionConfig } from 'payload'
import { ledger } from '../ledger'
import { noteTarget } from './proposal'

const notes = ledger({
  slug: 'change-notes',
  labels: { singular: 'Change note', plural: 'Change notes' },
  description: 'What changed from edition to edition, in words for the public.',
  useAsTitle: 'edition',
  fields: [
    { name: 'edition', type: 'text', label: 'Edition', required: true, index: true },
    { name: 'collection', type: 'text', label: 'Collection', required: true },
    { name: 'documentId', type: 'text', label: 'Document', required: true, index: true },
    { name: 'number', type: 'text', label: 'Number', required: true },
    { name: 'note', type: 'textarea', label: 'Note', required: true },
    { name: 'at', type: 'text', label: 'When (UTC)', required: true },
    { name: 'actorId', type: 'text', label: 'Written by', required: true },
  ],
})

/** What changed from edition to edition, in words for the public. Corrections are new rows, and take two people. */
export const ChangeNotes: CollectionConfig = {
  ...notes,
  custom: { ...notes.custom, proposals: { note: noteTarget } },
}
