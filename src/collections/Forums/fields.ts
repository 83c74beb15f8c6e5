import type { Field } from 'payload'
import { choice, choices } from '@/fields/choice'
import { partialDate } from '@/fields/partialDate'
import { relation, relations as many } from '@/fields/relation'
import { seenFrom } from '@/fields/seenFrom'
import { webAddress } from '@/fields/webAddress'
import { line, lines } from '@/fields/words'
import { DECISION_MAKING, DIMENSIONS, FORUM_KINDS } from './kinds'

/** How a forum stands to other fora, and what is kept about it elsewhere. */
export const forumRelations = (): Field[] => [
  relation({
    name: 'parent',
    label: 'A body of',
    description:
      'The organisation or body that this one belongs to, for example ICANN for its advisory committee.',
    to: 'forums',
  }),
  relation({
    name: 'originatesFrom',
    label: 'Grew out of',
    description: 'The forum from which this one emerged, without belonging to it.',
    to: 'forums',
  }),
  relation({
    name: 'preparesFor',
    label: 'Prepares work for',
    description: 'The organisation whose meetings are prepared here, without being a body of it.',
    to: 'forums',
  }),
  many({
    name: 'invitedTo',
    label: 'Invited to',
    description: 'Groups to which this forum, or its chair, was invited.',
    to: 'forums',
  }),
  ...(
    [
      [
        'bodies',
        'Bodies',
        'forums',
        'parent',
        'Committees and groups that say that they belong to this forum.',
      ],
      ['offspring', 'What grew out of it', 'forums', 'originatesFrom', 'Forums that emerged from this one.'],
      ['preparedBy', 'Prepared by', 'forums', 'preparesFor', 'Forums that prepare work for this one.'],
      ['invited', 'Invited', 'forums', 'invitedTo', 'Forums that were invited to this one.'],
      ['roles', 'Our roles', 'roles', 'forum', 'What we do in this forum.'],
    ] as const
  ).map(([name, label, collection, on, description]) =>
    seenFrom({ name, label, collection, on, description }),
  ),
  seenFrom({
    name: 'events',
    label: 'Events',
    description: 'Meetings and other events of this forum, the latest first.',
    collection: 'events',
    on: 'forums',
    sort: '-starts.value',
  }),
  seenFrom({
    name: 'documents',
    label: 'Documents',
    description: 'Documents that concern this forum, the latest first.',
    collection: 'documents',
    on: 'forums',
    sort: '-date.value',
  }),
]

/** The facts about a forum that lists and filters use. */
export const forumDetails = (): Field[] => [
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
    options: FORUM_KINDS,
    codes: ['forumKinds', 'forumKind'],
    index: true,
  }),
  choices({
    name: 'dimensions',
    label: 'Dimensions',
    description: 'Whether its work is political, technical or both.',
    options: DIMENSIONS,
    codes: ['dimensions', 'dimension'],
  }),
  choice({
    name: 'decisionMaking',
    label: 'How it decides',
    description: 'How it comes to results. Leave empty where it is not known.',
    options: DECISION_MAKING,
    codes: ['decisionMaking', 'decision'],
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
