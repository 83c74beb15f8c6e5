import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { mintRows, rowIdsOf } from '@/workflow/domain/rows'

const text = { name: 'name', type: 'text' }
const list = (name: string, inner: object[], more: object = {}) => ({
  ...{ name, type: 'array', flattenedFields: inner },
  ...more,
})
// Only the parts of Payload's fields that rows depend on.
const FIELDS = [
  list('areas', [text, list('parts', [text])]),
  { name: 'more', type: 'group', flattenedFields: [list('links', [text])] },
  list('own', [text], { localized: true }),
  { name: 'layout', type: 'blocks', blocks: [{ slug: 'quote', flattenedFields: [list('lines', [text])] }] },
] as unknown as FlattenedField[]

const doc = {
  areas: [
    { id: 'a1', parts: [{ id: 'p1' }, { id: 'p2' }] },
    { id: 'a2', parts: [] },
  ],
  more: { links: [{ id: 'l1' }] },
  own: { en: [{ id: 'o1' }], fr: [{ id: 'o2' }] },
  layout: [{ id: 'b1', blockType: 'quote', lines: [{ id: 'q1' }] }],
}
const idsOf = (words: object) =>
  Object.fromEntries([...rowIdsOf(FIELDS, [{ ...words }])].map(([place, ids]) => [place, [...ids]]))

describe('the ids of rows', () => {
  it('are found in every list: inside rows, groups, blocks, and each language', () => {
    expect(idsOf(doc)).toEqual({
      areas: ['a1', 'a2'],
      'areas.parts': ['p1', 'p2'],
      'more.links': ['l1'],
      own: ['o1', 'o2'],
      'block quote': ['b1'],
      'block quote.lines': ['q1'],
    })
  })

  it('stay where they may', () => {
    expect(mintRows(FIELDS, doc, () => true)).toEqual(doc)
  })

  it('are made anew everywhere else, and nothing but the ids changes', () => {
    const minted = mintRows(FIELDS, doc, () => false)
    const before = Object.values(idsOf(doc)).flat()
    const after = Object.values(idsOf(minted)).flat()
    expect(after).toHaveLength(before.length)
    expect(new Set([...before, ...after]).size).toBe(2 * before.length)
    expect(JSON.stringify(minted).replaceAll(/"[0-9a-f]{24}"/g, '')).toBe(
      JSON.stringify(doc).replaceAll(/"[a-z]\d"/g, ''),
    )
  })

  it('stand once in a list, whatever may stay', () => {
    const areas = [
      { id: 'a1', parts: [{ id: 'p1' }] },
      { id: 'a1', parts: [{ id: 'p1' }] },
    ]
    const ids = idsOf(mintRows(FIELDS, { areas }, () => true))
    expect(ids.areas).toHaveLength(2)
    expect(ids['areas.parts']).toHaveLength(2)
  })

  it('that are no texts are made anew, and what is no row is left to the validation', () => {
    const areas = [{ id: 7 }, { id: { $ne: '' } }, null, 'x', [], { name: 'none' }]
    const [number, object, ...others] = mintRows(FIELDS, { areas }, () => true).areas as { id: string }[]
    for (const row of [number, object]) expect(row?.id).toMatch(/^[0-9a-f]{24}$/)
    expect(others).toEqual(areas.slice(2))
  })
})
