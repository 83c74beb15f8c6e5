import type { CollectionConfig } from 'payload'
import { resumeEndpoint } from '@/workflow/restored'
import { ledger } from '../ledger'

/** What processes do for all of them, one row each: only the runner (src/jobs) reads and writes it. */
export const Jobs: CollectionConfig = ledger({
  slug: 'jobs',
  labels: { singular: 'Job', plural: 'Jobs' },
  description: 'What is to be done at its time, or after each public change, once for all processes.',
  useAsTitle: 'key',
  isClosed: true,
  endpoints: [resumeEndpoint],
  indexes: [{ fields: ['kind', 'nextAt'] }, { fields: ['doneAt', 'dueAt'] }],
  fields: [
    { name: 'key', type: 'text', label: 'What is done once', required: true, unique: true },
    { name: 'kind', type: 'text', label: 'Kind', required: true },
    { name: 'dueAt', type: 'text', label: 'Due (UTC)' },
    { name: 'nextAt', type: 'text', label: 'When it may next be taken (UTC)' },
    { name: 'holder', type: 'text', label: 'Who has taken it' },
    { name: 'attempts', type: 'number', label: 'Failures in a row', required: true, index: true },
    { name: 'error', type: 'text', label: 'Last failure' },
    { name: 'cursor', type: 'number', label: 'Last public change handled', required: true },
    { name: 'data', type: 'json', label: 'What it is about: ids' },
    { name: 'doneAt', type: 'text', label: 'Done (UTC)' },
  ],
})
