import { SLUG, TOPIC, type TypeFacts } from '@/contentTypes/facts'

export const roleFacts = {
  name: 'Role',
  stands: 'section',
  filters: { forum: SLUG, basis: SLUG, topic: TOPIC },
} as const satisfies TypeFacts
