import { illustration } from '@/fields/illustration'
import { richText } from '@/fields/richText'
import { summary } from '@/fields/summary'
import { title } from '@/fields/title'
import { contentCollection } from '../contentCollection'
import { complete } from './complete'
import { details } from './details'
import { listing } from './listing'
import { relations } from './relations'

/** International organisations and fora, their bodies, and the groups around them. */
export const Forums = contentCollection({
  slug: 'forums',
  labels: { singular: 'Forum', plural: 'Forums' },
  description: 'Organisations, fora, their bodies and groups: one page each.',
  text: [
    title('The full English name, without the acronym: Internet Governance Forum.'),
    summary(),
    ...richText({
      name: 'body',
      label: 'Text',
      description: 'What it is, what it decides, why it matters for us. Our own role has a page of its own.',
    }),
    illustration(),
  ],
  relations: relations(),
  details: details(),
  columns: ['kind', 'dimensions', 'updatedAt'],
  complete,
  listing,
})
