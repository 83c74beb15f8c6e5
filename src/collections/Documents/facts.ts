import { SLUG, TOPIC, YEAR, type TypeFacts } from '@/contentTypes/facts'

export const documentFacts = {
  name: 'Document',
  stands: 'section',
  filters: { kind: /^[a-z-]{1,40}$/, forum: SLUG, event: SLUG, supersedes: SLUG, year: YEAR, topic: TOPIC },
} as const satisfies TypeFacts
