import type { Field } from 'payload'
import { choice } from '@/fields/choice'
import { partialDate } from '@/fields/partialDate'
import { timeZone } from '@/fields/partialDate/timeZone'
import { webAddress } from '@/fields/webAddress'
import { line, lines } from '@/fields/words'
import { KINDS, RECURRENCES, STATUSES } from './kinds'
import { place } from './place'

/** When, where and by whom an event is held. */
export const details = (): Field[] => [
  choice({
    name: 'kind',
    label: 'Kind',
    description: 'What sort of event it is.',
    options: KINDS,
    index: true,
  }),
  choice({
    name: 'status',
    label: 'Status',
    description: 'Whether it takes place as planned. Anything else shows a banner.',
    options: STATUSES,
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
    defaultValue: 'no',
  }),
  partialDate({ name: 'starts', label: 'Starts', description: 'When it begins, as exactly as it is known.' }),
  partialDate({
    name: 'ends',
    label: 'Ends',
    description: 'When it ends. Empty if it begins and ends on one day.',
    notBefore: { path: 'starts', label: 'Starts' },
  }),
  timeZone(),
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
