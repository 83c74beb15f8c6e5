import type { Field } from 'payload'
import { relation, relations as many } from '@/fields/relation'
import { seenFrom } from '@/fields/seenFrom'

/** To which fora and larger events an event belongs, and what was written for it. */
export const relations = (): Field[] => [
  many({ name: 'forums', label: 'Forums', description: 'The fora whose event it is.', to: 'forums' }),
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
