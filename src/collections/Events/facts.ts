import { SLUG, TOPIC, type TypeFacts } from '@/contentTypes/facts'

export const eventFacts = {
  stands: 'section',
  filters: { forum: SLUG, topic: TOPIC },
} as const satisfies TypeFacts
