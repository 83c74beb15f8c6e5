import type { GroupField } from 'payload'
import { partialDate } from './partialDate'

/**
 * Which time a text describes, where that is not today. Its page says so once, at the top, so that the text need
 * not, and the day on which it was published here misleads nobody.
 */
export const describes = (): GroupField => ({
  name: 'describes',
  type: 'group',
  label: 'Time that the text describes',
  admin: {
    description:
      'For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today.',
  },
  fields: [
    partialDate({
      name: 'from',
      label: 'Describes the situation of',
      description: 'The year or date, or the first of several.',
      isInGroup: true,
    }),
    partialDate({
      name: 'until',
      label: 'Describes the situation until',
      description: 'The last year or date, if there are several.',
      isInGroup: true,
      notBefore: { path: 'describes.from', label: 'Describes the situation of' },
    }),
  ],
})
