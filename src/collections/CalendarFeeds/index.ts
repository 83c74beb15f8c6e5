import type { CollectionConfig } from 'payload'
import { closeFeed, openFeed, readFeed } from '@/workflow/calendarFeed'
import { ledger } from '../ledger'

/** The database knows only the fingerprint of an address: who reads it cannot subscribe. */
export const CalendarFeeds: CollectionConfig = ledger({
  slug: 'calendar-feeds',
  labels: { singular: 'Calendar feed', plural: 'Calendar feeds' },
  description: 'The secret address at which a member of staff subscribes to the calendar, one each.',
  useAsTitle: 'person',
  isClosed: true,
  endpoints: [readFeed, openFeed, closeFeed],
  fields: [
    { name: 'person', type: 'text', label: 'Whose', required: true, unique: true },
    { name: 'token', type: 'text', label: 'Fingerprint of the address', required: true, unique: true },
    { name: 'madeAt', type: 'text', label: 'Since (UTC)', required: true },
  ],
})
