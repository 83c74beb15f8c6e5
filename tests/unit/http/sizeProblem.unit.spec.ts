import { describe, expect, it } from 'vitest'
import { MOST_NODES } from '@/lib/nodesProblem'
import { MOST_ENTRIES, sizeProblem } from '@/lib/sizeProblem'

const text = (nodes: number) => ({
  root: {
    type: 'root',
    children: Array.from({ length: nodes }, () => ({ type: 'paragraph', children: [] })),
  },
})
const rows = (count: number) => Array.from({ length: count }, () => ({}))
const stateOf = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`areas.${index}.name`, { value: 'A', initialValue: 'A' }]),
  )

describe('what a server function is given', () => {
  it.each([
    ['nothing', undefined],
    ['the longest list', { data: { holders: rows(MOST_ENTRIES) } }],
    [
      'the state of as many rows',
      { formState: { ...stateOf(MOST_ENTRIES), areas: { rows: rows(MOST_ENTRIES) } } },
    ],
    [
      'the longest text, and what it was',
      { formState: { body: { value: text(MOST_NODES), initialValue: text(MOST_NODES) } } },
    ],
  ])('may be %s', (_, args) => {
    expect(sizeProblem(args)).toBeNull()
  })

  let deep: object = {}
  for (let count = 0; count < 50_000; count++) deep = { deep }

  it.each([
    ['rows without end', { data: { areas: rows(2_000) } }, '“areas” has 2000 entries: keep 200 at most.'],
    [
      'rows of a part of a text',
      { data: { body: { root: { children: [{ fields: { rows: rows(2_000) } }] } } } },
      /^“rows” has 2000/,
    ],
    [
      'the state of rows without end',
      { formState: stateOf(2_000) },
      /^“areas\.\d+\.name” is the field of a row too many/,
    ],
    ['the state of one row far down', { formState: { 'areas.3e6.name': { value: 'A' } } }, /a row too many/],
    ['fields without end', { data: { ...rows(6_000) } }, '“data” has 6000 fields: it may have 5000.'],
    [
      'a text without end',
      { formState: { body: { value: text(MOST_NODES + 1) } } },
      /^“value”: the text has more than 5000 parts/,
    ],
  ])('may not be %s', (_, args, said) => {
    expect(sizeProblem(args)).toMatch(said)
  })

  it('may be as deep as it likes without harm', () => {
    expect(sizeProblem(deep)).toBeNull()
  })
})
