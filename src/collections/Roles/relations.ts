import type { Field } from 'payload'
import { relation, relations as many } from '@/fields/relation'

/** Where the role is held, and what it rests on. */
export const relations = (): Field[] => [
  relation({
    name: 'forum',
    label: 'Forum',
    description: 'Where we have this role. Its page must be public before this one can be.',
    to: 'forums',
  }),
  many({
    name: 'basis',
    label: 'Basis',
    description: 'The strategy, agreement or decision that the role rests on.',
    to: 'documents',
  }),
]
