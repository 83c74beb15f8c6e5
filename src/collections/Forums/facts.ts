import { DIMENSION, TOPIC, type TypeFacts } from '@/contentTypes/facts'

export const forumFacts = {
  stands: 'section',
  filters: { topic: TOPIC, dimension: DIMENSION },
} as const satisfies TypeFacts
