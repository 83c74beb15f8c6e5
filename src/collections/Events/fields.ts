import type { Field, GroupField } from 'payload'
import { choice } from '@/fields/choice'
import { country } from '@/fields/country'
import { partialDate } from '@/fields/partialDate'
import { timeZone } from '@/fields/partialDate/timeZone'
import { relation, relations as many } from '@/fields/relation'
import { seenFrom } from '@/fields/seenFrom'
import { webAddress } from '@/fields/webAddress'
import { line, lines } from '@/fields/words'
import { EVENT_KINDS, RECURRENCES, STATUSES } from './kinds'
import { period } from './period'

/** To which fora and larger events an event belongs, and what was written for it. */
export const eventRelations = (): Field[] => [
  many({ name: 'forums', label: 'Forums', description: 'The forums whose event it is.', to: 'forums' }),
  relation({
    name: 'partOf',
    label: 'Part of',
    description: 'The larger event that this one is a part of.',
    to: 'events',
  }),
  seenFrom({
    name: 'parts',
    label: 'Parts',
    description: 'Events that say that they are part of this one.',
    collection: 'events',
    on: 'partOf',
    sort: 'starts.value',
  }),
  seenFrom({
    name: 'documents',
    label: 'Documents',
    description: 'Agendas, minutes and other documents of this event.',
    collection: 'documents',
    on: 'event',
    sort: 'date.value',
  }),
]

/** When an event takes place: where its authors look first. */
export const eventTimes = (): Field[] => [
  partialDate({
    name: 'starts',
    label: 'Starts',
    description: 'When it begins, as exactly as it is known.',
    part: 'when',
  }),
  partialDate({
    name: 'ends',
    label: 'Ends',
    description: 'When it ends. Empty if it begins and ends on one day.',
    notBefore: { path: 'starts', label: 'Starts' },
    part: 'when',
  }),
  timeZone('when'),
  period(),
]

/** What sort of event it is, whether it takes place as planned, where and by whom it is held. */
export const eventDetails = (): Field[] => [
  choice({
    name: 'kind',
    label: 'Kind',
    description: 'What sort of event it is.',
    options: EVENT_KINDS,
    codes: ['eventKinds', 'eventKind'],
    index: true,
  }),
  choice({
    name: 'status',
    label: 'Status',
    description: 'Whether it takes place as planned. Anything else shows a banner.',
    options: STATUSES,
    codes: ['eventStatuses', 'event.status'],
    defaultValue: 'as-planned',
  }),
  lines({
    name: 'statusNote',
    label: 'Note on the status',
    description: 'Shown in the banner: why it was cancelled or moved, what readers should do.',
    longest: 250,
  }),
  choice({
    name: 'recurs',
    label: 'Recurs',
    description: 'Whether it takes place again and again. Then it needs no date.',
    options: RECURRENCES,
    codes: ['recurrences', 'recurs'],
    defaultValue: 'no',
  }),
  line({ name: 'organiser', label: 'Organiser', description: 'Who holds it.', longest: 200 }),
  place(),
  webAddress({
    name: 'online',
    label: 'Online',
    description: 'Where to follow it on the web, beginning with https://.',
  }),
  {
    name: 'registration',
    type: 'group',
    label: 'Registration',
    admin: { description: 'Disappears from the page once the event is over.' },
    fields: [
      webAddress({ name: 'link', label: 'Link', description: 'Where to register, beginning with https://.' }),
      partialDate({
        name: 'until',
        label: 'Until',
        description: 'The last day, or time, to register.',
        isInGroup: true,
      }),
    ],
  },
]

/** Where an event takes place. */
const place = (): GroupField => ({
  name: 'place',
  type: 'group',
  label: 'Place',
  admin: { description: 'Leave empty for an event that takes place online only.' },
  fields: [
    line({ name: 'city', label: 'City', description: 'The city, in this language.', longest: 120 }),
    country(),
    line({ name: 'venue', label: 'Venue', description: 'The building, in this language.', longest: 200 }),
  ],
})
