import type { TypeFacts } from '@/contentTypes/facts'

export const pageFacts = {
  name: 'Page',
  stands: 'root',
  filters: {},
  // The home page's text and the notices are on other pages.
  partsWithPages: ['footer', 'elsewhere'],
} as const satisfies TypeFacts
