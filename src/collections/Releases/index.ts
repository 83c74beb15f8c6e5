import type { CollectionConfig } from 'payload'
import { ITEM_ACTS, RELEASE_STATES } from '@/workflow/domain/release'
import { releaseEndpoints } from '@/workflow/releases'
import { ledger } from '../ledger'

/** Texts that go public together: the workflow writes them, and its own endpoints read them, for staff alone. */
export const Releases: CollectionConfig = ledger({
  slug: 'releases',
  labels: { singular: 'Release', plural: 'Releases' },
  description: 'Several texts that go public together, or not at all.',
  useAsTitle: 'name',
  isClosed: true,
  endpoints: releaseEndpoints,
  indexes: [{ fields: ['state', 'at'] }],
  fields: [
    { name: 'name', type: 'text', label: 'Name', required: true },
    {
      ...{ name: 'state', type: 'select', label: 'State', required: true },
      options: RELEASE_STATES.map((value) => ({ value, label: value })),
    },
    { name: 'size', type: 'number', label: 'Texts', required: true },
    { name: 'publishAt', type: 'text', label: 'Scheduled for (UTC)' },
    { name: 'scheduledIn', type: 'number', label: 'Scheduled in this row of the audit log' },
    { name: 'problems', type: 'json', label: 'Why it could not go public' },
    { name: 'publishedAt', type: 'text', label: 'Went public at (UTC)' },
    { name: 'undoes', type: 'text', label: 'Takes back which release' },
    { name: 'madeBy', type: 'text', label: 'Made by', required: true },
    { name: 'at', type: 'text', label: 'Made at (UTC)', required: true },
    { name: 'revision', type: 'number', label: 'Change', required: true },
  ],
})

/** The texts of each release, a row each. */
export const ReleaseItems: CollectionConfig = ledger({
  slug: 'release-items',
  labels: { singular: 'Text in a release', plural: 'Texts in releases' },
  description: 'Which texts are in which release, and what becomes of them.',
  useAsTitle: 'key',
  isClosed: true,
  indexes: [{ fields: ['release', 'at'] }],
  fields: [
    { name: 'slot', type: 'text', label: 'Release and document', required: true, unique: true },
    { name: 'release', type: 'text', label: 'Release', required: true },
    { name: 'key', type: 'text', label: 'Document', required: true, index: true },
    { name: 'collection', type: 'text', label: 'Collection', required: true },
    { name: 'documentId', type: 'text', label: 'Document', required: true },
    {
      ...{ name: 'act', type: 'select', label: 'What becomes of it', required: true },
      options: ITEM_ACTS.map((value) => ({ value, label: value })),
    },
    { name: 'versionBefore', type: 'text', label: 'Public version before' },
    { name: 'versionAfter', type: 'text', label: 'Public version since' },
    { name: 'addedBy', type: 'text', label: 'Added by', required: true },
    { name: 'at', type: 'text', label: 'Added at (UTC)', required: true },
  ],
})
