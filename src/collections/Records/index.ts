import type { CollectionConfig } from 'payload'
import { LIVE_FACES } from '@/workflow/domain/table'
import { ledger } from '../ledger'

/** One row per document: what is about it and changes without a draft. */
export const Records: CollectionConfig = ledger({
  slug: 'records',
  labels: { singular: 'Record', plural: 'Records' },
  description: 'What the system knows about each document: its public face, its step, its withdrawal.',
  useAsTitle: 'key',
  indexes: [{ fields: ['secondLook'] }, { fields: ['publishAt'] }, { fields: ['expiresAt'] }],
  fields: [
    { name: 'key', type: 'text', label: 'Document', required: true, unique: true },
    { name: 'collection', type: 'text', label: 'Collection', required: true },
    { name: 'documentId', type: 'text', label: 'Document', required: true },
    { name: 'step', type: 'number', label: 'Step', required: true },
    {
      name: 'live',
      type: 'select',
      label: 'Public face',
      required: true,
      options: LIVE_FACES.map((face) => ({ value: face, label: face })),
    },
    {
      name: 'address',
      type: 'text',
      label: 'Public address',
      required: true,
      unique: true,
      admin: {
        description: 'collection/slug once a text has been public; until then a placeholder, collection#id.',
      },
    },
    { name: 'version', type: 'text', label: 'Public version' },
    { name: 'validatedBy', type: 'text', label: 'Validated by' },
    { name: 'publishedBy', type: 'text', label: 'Published by' },
    { name: 'secondLook', type: 'text', label: 'Waiting for a second look since' },
    { name: 'changeNote', type: 'textarea', label: 'Public note of the change under way' },
    { name: 'minor', type: 'checkbox', label: 'The change under way is minor' },
    { name: 'publishAt', type: 'text', label: 'Scheduled for (UTC)' },
    { name: 'scheduledIn', type: 'number', label: 'Scheduled in this row of the audit log' },
    { name: 'scheduleProblems', type: 'json', label: 'Why it could not go public' },
    { name: 'expiresAt', type: 'text', label: 'Public until (UTC)' },
    { name: 'expiresIn', type: 'number', label: 'Expiry set in this row of the audit log' },
    { name: 'withdrawnAt', type: 'text', label: 'Withdrawn at' },
    { name: 'reason', type: 'textarea', label: 'Reason for the withdrawal' },
    { name: 'notice', type: 'textarea', label: 'Notice for readers' },
    { name: 'redirectTo', type: 'text', label: 'Where readers are sent' },
    { name: 'contentOwner', type: 'text', label: 'Content owner (unit)' },
    { name: 'reviewBy', type: 'text', label: 'To be looked at again by' },
    {
      name: 'references',
      type: 'text',
      hasMany: true,
      index: true,
      label: 'What the public text refers to',
      admin: { description: 'collection/id of each document and file.' },
    },
    {
      name: 'everReferenced',
      type: 'text',
      hasMany: true,
      index: true,
      label: 'What any version of the text has referred to',
      admin: { description: 'collection/id of each document and file. Only grows.' },
    },
  ],
})
