import { illustration } from '@/fields/illustration'
import { richText } from '@/fields/richText'
import { summary } from '@/fields/summary'
import { title } from '@/fields/title'
import { contentCollection } from '../contentCollection'
import { complete } from './complete'
import { details } from './details'
import { listing } from './listing'
import { relations } from './relations'

/** Summits, reviews, meetings and signatures: to come, recurring and past. */
export const Events = contentCollection({
  slug: 'events',
  labels: { singular: 'Event', plural: 'Events' },
  description: 'Meetings, conferences and other events of the fora.',
  text: [
    title('What takes place, with its year if there are several.'),
    summary(),
    ...richText({
      name: 'body',
      label: 'Text',
      description: 'What it is about and why it matters, for readers before and during the event.',
    }),
    ...richText({
      name: 'report',
      label: 'Report',
      description: 'What came out of it. Once the event is over, it is shown in place of the text.',
    }),
    illustration(),
  ],
  relations: relations(),
  details: details(),
  columns: ['kind', 'starts.text', 'updatedAt'],
  complete,
  listing,
})
