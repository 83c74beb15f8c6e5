import { choice } from '@/fields/choice'
import { illustration } from '@/fields/illustration'
import { richText } from '@/fields/richText'
import { summary } from '@/fields/summary'
import { title } from '@/fields/title'
import { contentCollection } from '../contentCollection'
import { complete } from './complete'
import { listing } from './listing'
import { PLACEMENTS } from './placements'
import { RESERVED } from './reserved'

/** Standing pages and site-wide notices: every public word passes the workflow. */
export const Pages = contentCollection({
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  description: 'The home page, standing pages such as the accessibility statement, and site-wide notices.',
  text: [
    title('What the page is called in menus, in the footer and at its top.'),
    summary(),
    ...richText({ name: 'body', label: 'Text', description: 'The text of the page or of the notice.' }),
    illustration(),
  ],
  relations: [],
  details: [
    choice({
      name: 'placement',
      label: 'Placement',
      description:
        'Where it appears. A banner stands at the top of every page. Empty: only at its own address.',
      options: PLACEMENTS,
    }),
  ],
  columns: ['placement', 'slug', 'updatedAt'],
  complete,
  listing,
  reservedSlugs: RESERVED,
  hasTopics: false,
})
