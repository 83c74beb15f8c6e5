import type { CollectionAfterReadHook, CollectionConfig } from 'payload'
import type { Edition } from '@/payload-types'
import { ledger } from '../ledger'

const editions = ledger({
  slug: 'editions',
  labels: { singular: 'Edition', plural: 'Editions' },
  description: 'Every text that was ever public, word for word, with who wrote, validated and published it.',
  useAsTitle: 'key',
  indexes: [{ fields: ['collection', 'documentId', 'from'] }, { fields: ['from', 'key'] }],
  fields: [
    { name: 'key', type: 'text', label: 'Edition', required: true, unique: true },
    { name: 'collection', type: 'text', label: 'Collection', required: true },
    { name: 'documentId', type: 'text', label: 'Document', required: true },
    { name: 'number', type: 'text', label: 'Number', required: true },
    { name: 'language', type: 'text', label: 'Language', required: true },
    { name: 'from', type: 'text', label: 'Public from (UTC)', required: true },
    { name: 'content', type: 'json', label: 'Content', required: true },
    { name: 'hash', type: 'text', label: 'Fingerprint', required: true },
    { name: 'writtenBy', type: 'text', hasMany: true, label: 'Written by' },
    { name: 'validatedBy', type: 'text', label: 'Validated by' },
    { name: 'publishedBy', type: 'text', label: 'Published by', required: true },
    { name: 'seal', type: 'text', label: 'Seal', admin: { hidden: true } },
    { name: 'minor', type: 'checkbox', label: 'Minor change', defaultValue: false },
    { name: 'secondLook', type: 'checkbox', label: 'Published urgently', defaultValue: false },
    // Of what is done with it later: not sealed with it, but held against the audit log.
    { name: 'closed', type: 'text', label: 'Not answered, since it is' },
  ],
})

/** Programs of staff read the record as everybody does: what is withheld, or erased, is answered to nobody. */
const hideClosed: CollectionAfterReadHook<Edition> = ({ doc }) =>
  doc.closed ? { ...doc, content: null } : doc

/** Every text that was ever public, as a visitor's REST answer gave it. */
export const Editions: CollectionConfig = {
  ...editions,
  forceSelect: { closed: true },
  hooks: { ...editions.hooks, afterRead: [hideClosed] },
}
