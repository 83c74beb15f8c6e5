import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { filtersOf } from '@/access/askOnlyPublic/filtersOf'

const FIELDS = [
  { name: 'title', type: 'text', localized: true },
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
  { name: 'topics', type: 'select', hasMany: true, options: ['telecommunications'] },
  { name: 'areas', type: 'array', flattenedFields: [{ name: 'name', type: 'text' }] },
  { name: 'parent', type: 'relationship', relationTo: 'forums' },
  { name: 'anything', type: 'relationship', relationTo: ['forums', 'events'] },
  { name: 'body', type: 'richText' },
  { name: 'roles', type: 'join' },
] as unknown as FlattenedField[]

describe('outsiders filter and sort', () => {
  it('by their own fields of a document that everybody reads, and by nothing else', () => {
    expect(Object.fromEntries(filtersOf(FIELDS))).toEqual({
      id: { kind: 'id' },
      title: { kind: 'text', isLocalized: true },
      changedAt: { kind: 'date' },
      'place.city': { kind: 'text' },
      topics: { kind: 'choice', list: 'topics', codes: ['telecommunications'] },
      'areas.name': { kind: 'text', list: 'areas' },
      parent: { kind: 'reference', to: 'forums' },
    })
  })
})
