import { LRUCache } from 'lru-cache'
import { collator } from './intl'

/** How much of a text orders it. */
const LONGEST = 60
/** Letters with which European alphabets are written, and signs: Latin, Greek, Cyrillic. */
const REPERTOIRE = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x370, 0x3ff],
  [0x400, 0x45f],
] as const
/** What no alphabet of ours knows comes last. */
const UNKNOWN = 'zz'

const weights = new LRUCache<string, ReadonlyMap<string, string>>({ max: 64 })

/**
 * A text as letters and digits whose order is that of the text for readers of a language: `å` after `z` in Swedish,
 * beside `a` in French. Databases order it alike, whatever they know of languages. Capitals and, where they are no
 * letters of their own, accents do not count.
 */
export function sortKey(text: string, locale: string): string {
  const weightOf = weightsOf(locale)
  return [...text.trim().normalize('NFC').slice(0, LONGEST)]
    .map((letter) => weightOf.get(letter) ?? UNKNOWN)
    .join('')
}

function weightsOf(locale: string): ReadonlyMap<string, string> {
  const known = weights.get(locale)
  if (known) return known
  const { compare } = collator(locale, { sensitivity: 'base' })
  const letters = REPERTOIRE.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  ).sort(compare)
  const found = new Map<string, string>()
  let weight = 0
  letters.forEach((letter, index) => {
    const before = letters[index - 1]
    if (before !== undefined && compare(before, letter) !== 0) weight++
    found.set(letter, weight.toString(36).padStart(2, '0'))
  })
  weights.set(locale, found)
  return found
}
