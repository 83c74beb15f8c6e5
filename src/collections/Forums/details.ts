import type { Field } from 'payload'
import { choice, choices } from '@/fields/choice'
import { partialDate } from '@/fields/partialDate'
import { webAddress } from '@/fields/webAddress'
import { line, lines } from '@/fields/words'
import { DECISION_MAKING, DIMENSIONS, KINDS } from './kinds'

/** The facts about a forum that lists and filters use. */
export const details = (): Field[] => [
  line({
    name: 'acronym',
    label: 'Acronym',
    description: 'As used in this language: ITU in English, UIT in French. Empty if there is none.',
    longest: 20,
  }),
  choice({
    name: 'kind',
    label: 'Kind',
    description: 'What sort of forum it is.',
    options: KINDS,
    index: true,
  }),
  choices({
    name: 'dimensions',
    label: 'Dimensions',
    description: 'Whether its work is political, technical or both.',
    options: DIMENSIONS,
  }),
  choice({
    name: 'decisionMaking',
    label: 'How it decides',
    description: 'How it comes to results. Leave empty where it is not known.',
    options: DECISION_MAKING,
  }),
  {
    name: 'areas',
    type: 'array',
    maxRows: 50,
    label: 'Areas of work',
    labels: { singular: 'Area', plural: 'Areas' },
    admin: {
      description:
        'Its main areas, one row each: for the ITU radiocommunication, standardisation, development.',
    },
    fields: [
      line({ name: 'name', label: 'Name', description: 'The name of the area.', longest: 120 }),
      lines({ name: 'text', label: 'Text', description: 'One or two sentences. Optional.', longest: 500 }),
    ],
  },
  partialDate({
    name: 'established',
    label: 'Established',
    description: 'When it was set up or took place first, as exactly as it is known.',
  }),
  webAddress({
    name: 'website',
    label: 'Website',
    description: 'Its own website, beginning with https://.',
  }),
]
