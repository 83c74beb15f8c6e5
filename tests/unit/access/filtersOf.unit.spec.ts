import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { filtersOf } from '@/access/askOnlyPublic/filtersOf'

const FIELDS = [
  { name: 'title', type: 'text' },
  { name: 'changedAt', type: 'date' },
  { name: 'secret', type: 'text', access: { read: () => false } },
  { name: 'hash', type: 'text', hidden: true },
  { name: 'language', type: 'text', virtual: true },
  {
    name: 'workflow',
    type: 'group',
    access: { read: () => false },
    flattenedFields: [{ name: 'state', type: 'text' }],
  },
  { name: 'place', type: 'group', flattenedFields: [{ name: 'city', type: 'text' }] },
  { name: 'parent', type: 'relationship', relationTo: 'forums' },
  { name: 'anything', type: 'relationship', relationTo: ['forums', 'events'] },
  { name: 'body', type: 'richText' },
  { name: 'roles', type: 'join' },
] as unknown as FlattenedField[]

describe('outsiders filter and sort', () => {
  it('by their own fields of a document that everybody reads, and by nothing else', () => {
    expect(Object.fromEntries(filtersOf(FIELDS))).toEqual({
      id: { kind: 'plain' },
      title: { kind: 'plain' },
      changedAt: { kind: 'measure' },
      'place.city': { kind: 'plain' },
      parent: { kind: 'reference', to: 'forums' },
    })
  })
})
