import type { CollectionConfig } from 'payload'
import { ledger } from '../ledger'

/** Who wants which mails: their own endpoint, and the link of a mail, write it. */
export const Subscriptions: CollectionConfig = ledger({
  slug: 'subscriptions',
  labels: { singular: 'Subscription', plural: 'Subscriptions' },
  description: 'By whom which mails are wanted, in which language. One row a person.',
  useAsTitle: 'person',
  isClosed: true,
  fields: [
    { name: 'person', type: 'text', label: 'Person', required: true, unique: true },
    { name: 'language', type: 'text', label: 'Language of their desk' },
    { name: 'choices', type: 'json', label: 'What they chose, by kind' },
    { name: 'readUpTo', type: 'text', label: 'All up to then was seen (UTC)' },
  ],
})
