import type { Field } from 'payload'
import { relation, relations as many } from '@/fields/relation'
import { seenFrom } from '@/fields/seenFrom'

/** How a forum stands to other fora, and what is kept about it elsewhere. */
export const relations = (): Field[] => [
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
      ['offspring', 'What grew out of it', 'forums', 'originatesFrom', 'Fora that emerged from this one.'],
      ['preparedBy', 'Prepared by', 'forums', 'preparesFor', 'Fora that prepare work for this one.'],
      ['invited', 'Invited', 'forums', 'invitedTo', 'Fora that were invited to this one.'],
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
