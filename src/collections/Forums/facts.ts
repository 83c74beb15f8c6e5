import { DIMENSION, SLUG, TOPIC, type TypeFacts } from '@/contentTypes/facts'

export const forumFacts = {
  name: 'Forum',
  stands: 'section',
  filters: {
    ...{ topic: TOPIC, dimension: DIMENSION },
    ...{ parent: SLUG, originatesFrom: SLUG, preparesFor: SLUG, invitedTo: SLUG },
  },
} as const satisfies TypeFacts
