import type { CollectionConfig } from 'payload'
import { presenceEndpoint } from '@/workflow/presence'
import { ledger } from '../ledger'

/** Who is where, one row each: only the heart-beat reads and writes it. */
export const Presence: CollectionConfig = ledger({
  slug: 'presence',
  labels: { singular: 'Presence', plural: 'Presence' },
  description:
    'Who has which text open at this moment. A row is overwritten while it lasts, and then removed.',
  useAsTitle: 'key',
  isClosed: true,
  endpoints: [presenceEndpoint],
  indexes: [{ fields: ['document', 'at'] }],
  fields: [
    { name: 'key', type: 'text', label: 'Person and place', required: true, unique: true },
    { name: 'document', type: 'text', label: 'What is open', required: true },
    { name: 'person', type: 'text', label: 'Who', required: true },
    { name: 'field', type: 'text', label: 'In which field' },
    { name: 'at', type: 'text', label: 'Last seen (UTC)', required: true, index: true },
  ],
})
