import type { CollectionConfig } from 'payload'
import { webhookEndpoints } from '@/workflow/webhooks'
import { ledger } from '../ledger'

/** Administrators reach it by their own endpoints alone; secrets lie sealed in it. */
export const Webhooks: CollectionConfig = ledger({
  slug: 'webhooks',
  labels: { singular: 'Webhook', plural: 'Webhooks' },
  description: 'Whom we call after public changes, and for what.',
  useAsTitle: 'name',
  isClosed: true,
  endpoints: webhookEndpoints,
  fields: [
    { name: 'name', type: 'text', label: 'Name', required: true },
    { name: 'address', type: 'text', label: 'Address', required: true },
    { name: 'collections', type: 'json', label: 'About which collections' },
    { name: 'acts', type: 'json', label: 'About which acts' },
    { name: 'secret', type: 'text', label: 'Secret, sealed', required: true },
    { name: 'formerSecret', type: 'text', label: 'The secret before, sealed' },
    { name: 'formerUntil', type: 'text', label: 'Until when that signs, too (UTC)' },
    { name: 'paused', type: 'text', label: 'Why nobody is called' },
    { name: 'pausedAt', type: 'text', label: 'Since when (UTC)' },
    { name: 'cursor', type: 'number', label: 'Last public change before the pause' },
    { name: 'installation', type: 'text', label: 'For the installation at', required: true },
    { name: 'madeBy', type: 'text', label: 'Who made it', required: true },
    { name: 'madeAt', type: 'text', label: 'When (UTC)', required: true },
    { name: 'revision', type: 'number', label: 'Revision', required: true },
  ],
})

/** A row for each change that somebody was called about. */
export const WebhookDeliveries: CollectionConfig = ledger({
  slug: 'webhook-deliveries',
  labels: { singular: 'Delivery', plural: 'Deliveries' },
  description: 'What became of calls about public changes.',
  useAsTitle: 'key',
  isClosed: true,
  indexes: [{ fields: ['webhook', 'seq'] }, { fields: ['webhook', 'state'] }],
  fields: [
    { name: 'key', type: 'text', label: 'Webhook and change', required: true, unique: true },
    { name: 'webhook', type: 'text', label: 'Webhook', required: true },
    { name: 'seq', type: 'number', label: 'Number of the change', required: true },
    { name: 'state', type: 'text', label: 'State', required: true },
    { name: 'kind', type: 'text', label: 'What happened', required: true },
    { name: 'collection', type: 'text', label: 'Collection', required: true },
    { name: 'documentId', type: 'text', label: 'Document', required: true },
    { name: 'version', type: 'text', label: 'Version' },
    { name: 'attempts', type: 'number', label: 'Tries', required: true },
    { name: 'answer', type: 'text', label: 'Last answer', required: true },
    { name: 'said', type: 'text', label: 'The beginning of it' },
    { name: 'firstAt', type: 'text', label: 'First tried at (UTC)', required: true },
    { name: 'lastAt', type: 'text', label: 'Last tried at (UTC)', required: true, index: true },
    { name: 'nextAt', type: 'text', label: 'To be tried again at (UTC)' },
  ],
})
