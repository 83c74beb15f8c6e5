import type { GroupField } from 'payload'
import { partialDate } from './partialDate'
import { lines } from './words'

/** Marks a page as overtaken: it stays, with a banner, and at the end of lists. */
export const historical = (): GroupField => ({
  name: 'historical',
  type: 'group',
  label: 'Historical',
  admin: {
    description:
      'For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists.',
  },
  fields: [
    partialDate({
      name: 'since',
      label: 'Overtaken since',
      description: 'When it ceased to describe the present. Leave empty for a current page.',
      isInGroup: true,
    }),
    lines({
      name: 'note',
      label: 'Note in the banner',
      description: 'What the reader should know: why the page is historical, what came after.',
      longest: 250,
    }),
  ],
})
