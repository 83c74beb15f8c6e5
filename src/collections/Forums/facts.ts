import { TOPIC, type TypeFacts } from '@/contentTypes/facts'

export const forumFacts = {
  stands: 'section',
  filters: { topic: TOPIC, dimension: /^(?:political|technical)$/ },
} as const satisfies TypeFacts
