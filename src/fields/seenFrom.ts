import type { Condition, JoinField, TypedCollection } from 'payload'
import { JOINED_ROWS } from '@/lib/queryCost'

interface SeenFrom {
  name: string
  label: string
  description: string
  /** the collection that holds the relation */
  collection: keyof TypedCollection & string
  /** its field there */
  on: string
  /** a field there that is not localised */
  sort?: string
}

/** A relation shown from its other side. Kept there, never here. */
export const seenFrom = ({
  name,
  label,
  description,
  collection,
  on,
  sort = 'slug', // not the title: Payload's SQLite adapter cannot sort a join by a localised field
}: SeenFrom): JoinField => ({
  name,
  type: 'join',
  label,
  collection,
  on,
  defaultLimit: JOINED_ROWS,
  defaultSort: sort,
  maxDepth: 1,
  admin: {
    description,
    allowCreate: false,
    // Nothing refers to a text that is not saved yet.
    condition: (...[, , { operation }]: Parameters<Condition>) => operation !== 'create',
    defaultColumns: ['title', 'workflow.state'],
  },
})
