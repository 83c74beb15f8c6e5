import { richText } from '@/fields/richText'
import { summary } from '@/fields/summary'
import { title } from '@/fields/title'
import { contentCollection } from '../contentCollection'
import { complete } from './complete'
import { details } from './details'
import { listing } from './listing'
import { relations } from './relations'

/** Agreements, agendas, positions and other documents of the fora and about them. */
export const Documents = contentCollection({
  slug: 'documents',
  labels: { singular: 'Document', plural: 'Documents' },
  description: 'Agreements, strategies, agendas and other papers: what each is, with its files or a link.',
  text: [
    title('The official title of the document.'),
    summary(),
    ...richText({
      name: 'body',
      label: 'Text',
      description: 'What the document is and why it matters. Its own words are in its files.',
    }),
  ],
  relations: relations(),
  details: details(),
  columns: ['kind', 'date.text', 'updatedAt'],
  complete,
  listing,
})
