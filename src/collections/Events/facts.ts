import { SLUG, TOPIC, type TypeFacts } from '@/contentTypes/facts'

export const eventFacts = {
  name: 'Event',
  stands: 'section',
  filters: { forum: SLUG, partOf: SLUG, topic: TOPIC },
  when: ['upcoming', 'current', 'past'],
} as const satisfies TypeFacts
