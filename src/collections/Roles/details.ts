import type { Field } from 'payload'
import { choice } from '@/fields/choice'
import { partialDate } from '@/fields/partialDate'
import { webAddress } from '@/fields/webAddress'
import { line, lines } from '@/fields/words'
import { CAPACITIES } from './capacities'
import { holder } from './holder'

/** The facts about a role that tables and filters use. */
export const details = (): Field[] => [
  holder(),
  choice({
    name: 'capacity',
    label: 'Capacity',
    description: 'As what we take part. Leave empty where no capacity is named.',
    options: CAPACITIES,
  }),
  line({
    name: 'subject',
    label: 'Subject',
    description: 'What the role is limited to, for example “.eu”. Empty if it is not limited.',
    longest: 120,
  }),
  {
    name: 'partners',
    type: 'array',
    maxRows: 50,
    label: 'Partners',
    labels: { singular: 'Partner', plural: 'Partners' },
    admin: { description: 'Who does this with us, for example the registry of a domain.' },
    fields: [
      line({
        name: 'name',
        label: 'Name',
        description: 'The name of the partner.',
        longest: 120,
        localized: false,
      }),
      webAddress({ name: 'link', label: 'Link', description: 'Its website, beginning with https://.' }),
    ],
  },
  {
    name: 'tasks',
    type: 'array',
    maxRows: 50,
    label: 'Tasks',
    labels: { singular: 'Task', plural: 'Tasks' },
    admin: { description: 'What we do in this role, one task a row.' },
    fields: [
      lines({ name: 'task', label: 'Task', description: 'One task, beginning with a verb.', longest: 300 }),
    ],
  },
  partialDate({ name: 'since', label: 'Since', description: 'Since when we have the role.' }),
  partialDate({
    name: 'until',
    label: 'Until',
    description: 'Until when we had the role. Empty while we have it.',
  }),
]
