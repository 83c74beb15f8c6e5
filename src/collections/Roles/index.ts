import { richText } from '@/fields/richText'
import { summary } from '@/fields/summary'
import { title } from '@/fields/title'
import { contentCollection } from '../contentCollection'
import { complete } from './complete'
import { details } from './details'
import { listing } from './listing'
import { relations } from './relations'

/** What the institution does in a forum. Content: not to be mixed up with staff permissions. */
export const Roles = contentCollection({
  slug: 'roles',
  labels: { singular: 'Role in a forum', plural: 'Our roles in fora' },
  description: 'What we do in each forum: who acts, in which capacity, on what basis.',
  text: [
    title(
      'What the role is, for example: Adviser in the European Conference of Postal and Telecommunications Administrations.',
    ),
    summary(),
    ...richText({
      name: 'body',
      label: 'Text',
      description: 'What we do there and what for, in two to four paragraphs.',
    }),
  ],
  relations: relations(),
  details: details(),
  columns: ['forum', 'capacity', 'holder', 'updatedAt'],
  complete,
  listing,
})
