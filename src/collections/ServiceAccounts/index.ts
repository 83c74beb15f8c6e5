import type { CollectionConfig } from 'payload'
import { keyEndpoints, programEndpoints } from '@/workflow/programs'
import { ledger } from '../ledger'

/** The programs of the staff: nobody signs in with one, and it is no person. */
export const ServiceAccounts: CollectionConfig = ledger({
  slug: 'service-accounts',
  labels: { singular: 'Service account', plural: 'Service accounts' },
  description: 'Programs that write drafts, what each may do, and who answers for it.',
  useAsTitle: 'name',
  isClosed: true,
  endpoints: programEndpoints,
  indexes: [{ fields: ['madeAt'] }],
  fields: [
    { name: 'name', type: 'text', label: 'Name', required: true },
    { name: 'holder', type: 'text', label: 'Who answers for it', required: true },
    { name: 'answerers', type: 'json', label: 'Everybody who has answered for it', required: true },
    { name: 'grants', type: 'json', label: 'What it may do', required: true },
    { name: 'madeBy', type: 'text', label: 'Who made it', required: true },
    { name: 'madeAt', type: 'text', label: 'When (UTC)', required: true },
    { name: 'endedAt', type: 'text', label: 'Ended at (UTC)' },
    { name: 'endedBy', type: 'text', label: 'Ended by' },
  ],
})

/** The database knows only the fingerprint of a key: who reads it cannot use it. */
export const ServiceKeys: CollectionConfig = ledger({
  slug: 'service-keys',
  labels: { singular: 'Service key', plural: 'Service keys' },
  description: 'The keys of service accounts.',
  useAsTitle: 'publicId',
  isClosed: true,
  endpoints: keyEndpoints,
  indexes: [{ fields: ['account', 'madeAt'] }],
  fields: [
    { name: 'publicId', type: 'text', label: 'Public name', required: true, unique: true },
    { name: 'account', type: 'text', label: 'Of which account', required: true },
    { name: 'hash', type: 'text', label: 'Fingerprint of the key', required: true },
    { name: 'madeBy', type: 'text', label: 'Who made it', required: true },
    { name: 'madeAt', type: 'text', label: 'When (UTC)', required: true },
    { name: 'expiresAt', type: 'text', label: 'Until when (UTC)', required: true },
    { name: 'lastUsedAt', type: 'text', label: 'Last used at (UTC), to the hour' },
    { name: 'endedAt', type: 'text', label: 'Revoked at (UTC)' },
    { name: 'endedBy', type: 'text', label: 'Revoked by' },
  ],
})

/** By what name of its own a program knows a text that it made: so that what it brings in twice is there once. */
export const ProgramTexts: CollectionConfig = ledger({
  slug: 'program-texts',
  labels: { singular: 'Text of a program', plural: 'Texts of programs' },
  description: 'What programs call the texts that they made.',
  useAsTitle: 'key',
  isClosed: true,
  indexes: [{ fields: ['collection', 'documentId'] }],
  fields: [
    { name: 'key', type: 'text', label: 'Account, and its name for it', required: true, unique: true },
    { name: 'account', type: 'text', label: 'Of which account', required: true },
    { name: 'externalId', type: 'text', label: 'Its name for it', required: true },
    { name: 'collection', type: 'text', label: 'Collection', required: true },
    { name: 'documentId', type: 'text', label: 'Document', required: true },
    { name: 'digest', type: 'text', label: 'Fingerprint of what it last sent' },
  ],
})

/** What was answered to a request that may come again: kept for a day. */
export const ProgramRequests: CollectionConfig = ledger({
  slug: 'program-requests',
  labels: { singular: 'Request of a program', plural: 'Requests of programs' },
  description: 'What programs were answered, for a day, in case they ask again.',
  useAsTitle: 'key',
  isClosed: true,
  indexes: [{ fields: ['account', 'at'] }, { fields: ['at'] }],
  fields: [
    { name: 'key', type: 'text', label: 'Account, and fingerprint of its key', required: true, unique: true },
    { name: 'account', type: 'text', label: 'Of which account', required: true },
    { name: 'digest', type: 'text', label: 'Fingerprint of what it sent', required: true },
    { name: 'status', type: 'number', label: 'Status', required: true },
    { name: 'answer', type: 'json', label: 'What it was answered', required: true },
    { name: 'at', type: 'text', label: 'When (UTC)', required: true },
  ],
})
