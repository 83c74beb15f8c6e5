import { illustration } from '@/fields/illustration'
import { richText } from '@/fields/richText'
import { summary } from '@/fields/summary'
import { title } from '@/fields/title'
import { isHistorical } from '@/workflow/domain/listing'
import { contentCollection } from '../contentCollection'
import { eventDetails, eventRelations, eventTimes } from './fields'
import { periodOf } from './period'
import { CURRENT, NEXT, WHEN } from '@/workflow/domain/lives'

/** Summits, reviews, meetings and signatures: to come, recurring and past. */
export const Events = contentCollection({
  slug: 'events',
  labels: { singular: 'Event', plural: 'Events' },
  description: 'Meetings, conferences and other events of the forums.',
  text: [
    title('What takes place, with its year if there are several.'),
    ...eventTimes(),
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
  relations: eventRelations(),
  details: eventDetails(),
  columns: ['kind', 'starts.text', 'updatedAt'],
  // An event has a beginning, unless it is one that recurs.
  complete: {
    complete: [
      ...['title', 'slug', 'summary', 'body', 'kind', 'status', 'topics'],
      {
        path: 'starts.text',
        message: 'reason.eventWhen',
        unless: { path: 'recurs', in: ['annually', 'regularly', 'irregularly', 'unknown'] },
      },
    ],
    requiredPublic: [],
  },
  // By the instants between which it takes place: from them and the clock follows where it is in its life.
  listing: (event) => {
    const lasts = periodOf(event)
    if (isHistorical(event)) return { part: 'historical', ...(lasts && { begins: lasts.from }) }
    if (!lasts && event.recurs && event.recurs !== 'no') return { part: 'recurring', byTitle: {} }
    return { part: 'current', begins: lasts?.from ?? SOME_DAY, ends: lasts?.to ?? SOME_DAY }
  },
  when: { lives: WHEN, next: NEXT, of: CURRENT },
})

/** What is still to come, at a time that nobody knows. */
const SOME_DAY = '9999-12-31T00:00:00.000Z'
