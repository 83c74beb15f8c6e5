import type { CollectionConfig } from 'payload'
import { noticeEndpoints } from '@/workflow/notices'
import { ledger } from '../ledger'

/** What people are told of, for each of them alone: their own endpoints read and mark it. */
export const Notifications: CollectionConfig = ledger({
  slug: 'notifications',
  labels: { singular: 'Notification', plural: 'Notifications' },
  description: 'What people are told of: a row for each event and person, written with what happened.',
  useAsTitle: 'key',
  isClosed: true,
  endpoints: noticeEndpoints,
  indexes: [
    { fields: ['person', 'at'] },
    { fields: ['person', 'isRead', 'at'] },
    { fields: ['digest', 'person'] },
  ],
  fields: [
    { name: 'key', type: 'text', label: 'Event and person', required: true, unique: true },
    { name: 'event', type: 'text', label: 'Event', required: true, index: true },
    { name: 'person', type: 'text', label: 'Who is told', required: true },
    { name: 'kind', type: 'text', label: 'Of what', required: true },
    { name: 'collection', type: 'text', label: 'Collection', required: true },
    { name: 'documentId', type: 'text', label: 'Document', required: true },
    { name: 'actorId', type: 'text', label: 'Who did it', required: true },
    { name: 'at', type: 'text', label: 'When (UTC)', required: true, index: true },
    { name: 'isRead', type: 'checkbox', label: 'Seen' },
    { name: 'digest', type: 'text', label: 'The daily mail that it waits for, or is in' },
  ],
})
