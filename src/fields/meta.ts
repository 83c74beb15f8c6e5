import type { GroupField } from 'payload'
import { line, lines } from './words'

/** Words for search engines and shared links, where the title and the summary do not fit. */
export const meta = (): GroupField => ({
  name: 'meta',
  type: 'group',
  label: 'Search engines and shared links',
  admin: { description: 'Leave empty to use the title and the summary.' },
  fields: [
    line({
      name: 'title',
      label: 'Title in search results',
      description: 'At most 70 characters, so that search engines do not cut it.',
      longest: 70,
    }),
    lines({
      name: 'description',
      label: 'Description in search results',
      description: 'At most 160 characters.',
      longest: 160,
    }),
  ],
})
