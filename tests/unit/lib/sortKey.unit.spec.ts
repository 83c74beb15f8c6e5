import { expect, it } from 'vitest'
import { sortKey } from '@/lib/sortKey'

/** In the order of the keys, as a database that knows no language puts them. */
const ordered = (locale: string, texts: readonly string[]) =>
  [...texts].sort((a, b) => (sortKey(a, locale) < sortKey(b, locale) ? -1 : 1))

it('orders as readers of each language expect', () => {
  const words = ['zebra', 'år', 'alfa', 'öl']
  expect(ordered('sv', words)).toEqual(['alfa', 'zebra', 'år', 'öl'])
  expect(ordered('de', words)).toEqual(['alfa', 'år', 'öl', 'zebra'])
  expect(ordered('el', ['ωμέγα', 'άλφα', 'βήτα'])).toEqual(['άλφα', 'βήτα', 'ωμέγα'])
  expect(ordered('bg', ['ябълка', 'автор', 'банка'])).toEqual(['автор', 'банка', 'ябълка'])
})

it('takes capitals and accents for the letters that they are', () => {
  expect(sortKey('État', 'fr')).toBe(sortKey('etat', 'fr'))
  expect(ordered('en', ['Working party 10', 'a group', 'Board'])).toEqual([
    'a group',
    'Board',
    'Working party 10',
  ])
})

it('consists of small letters and digits, whatever the text', () => {
  for (const text of ['ITU-T (1865)', '漢字', '', '  ’'.padEnd(500, 'x')])
    expect(sortKey(text, 'en')).toMatch(/^[0-9a-z]{0,120}$/)
})
