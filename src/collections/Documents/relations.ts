import type { Field } from 'payload'
import { relation, relations as many } from '@/fields/relation'
import { seenFrom } from '@/fields/seenFrom'

/** What a document belongs to, what it replaces, and what rests on it. */
export const relations = (): Field[] => [
  many({ name: 'forums', label: 'Forums', description: 'The fora that it concerns.', to: 'forums' }),
  relation({
    name: 'event',
    label: 'Event',
    description: 'The event that it was written for or adopted at.',
    to: 'events',
  }),
  many({
    name: 'supersedes',
    label: 'Supersedes',
    description: 'Earlier documents that this one replaces.',
    to: 'documents',
  }),
  seenFrom({
    name: 'supersededBy',
    label: 'Superseded by',
    description: 'Documents that replace this one.',
    collection: 'documents',
    on: 'supersedes',
  }),
  seenFrom({
    name: 'basisOf',
    label: 'Basis of',
    description: 'Our roles that rest on this document.',
    collection: 'roles',
    on: 'basis',
  }),
]
