import type { CollectionConfig } from 'payload'
import { ledger } from '../ledger'

/** Follows from the public texts, and is made anew each night (src/workflow/commands/linkChecks.ts). */
export const LinkChecks: CollectionConfig = ledger({
  slug: 'link-checks',
  labels: { singular: 'Link', plural: 'Links' },
  description:
    'The addresses to which public texts lead, with their last answer, and files that are missing.',
  useAsTitle: 'address',
  isClosed: true,
  indexes: [{ fields: ['dueAt'] }, { fields: ['brokenSince', 'key'] }],
  fields: [
    { name: 'key', type: 'text', label: 'Key', required: true, unique: true },
    { name: 'address', type: 'text', label: 'Address', required: true },
    { name: 'texts', type: 'number', label: 'In how many texts', required: true },
    { name: 'places', type: 'json', label: 'In which of them' },
    { name: 'collections', type: 'text', label: 'Of which collections' },
    { name: 'answer', type: 'text', label: 'Last answer' },
    { name: 'trouble', type: 'text', label: 'What is wrong' },
    { name: 'askedAt', type: 'text', label: 'Asked at (UTC)' },
    { name: 'brokenSince', type: 'text', label: 'Broken since (UTC)' },
    { name: 'dueAt', type: 'text', label: 'To be asked at (UTC)' },
  ],
})
