import { diffArrays } from 'diff'

/** A passage of a text, by its words and a little of what stood around it. */
export type Anchor = { quotation: string; before: string; after: string }

/** Where a passage stands now. `isChanged`: in other words than then. */
type Found = { from: number; to: number; isChanged: boolean }

type Token = { text: string; from: number; to: number }

/** Of fewer letters a passage is found anywhere: with its surroundings it needs so many in common with the text. */
const EVIDENCE = 10
/** Where none of its own words is left, its surroundings alone must say it. */
const EVIDENCE_AROUND = 16
/** Of the words of a passage, so many must be left where its surroundings do not enclose it. */
const MOST_OF_IT = 0.35
/** A pair of words that is more frequent says nothing about the place. */
const FREQUENT = 64
/** Places whose distance differs by fewer words count as one: words were added or removed in between. */
const NEAR = 8
/** How many words may have been added around what is left. */
const SLACK = 40

/**
 * Looks for passages in a text. Blanks and ends of lines do not count; words are found whole. What was edited around a
 * passage, or moved with it, changes nothing; of several that are alike the one with the same surroundings is taken.
 * @returns what finds one; null where it is gone
 */
export function passagesIn(text: string): (anchor: Anchor) => Found | null {
  const tokens = tokensOf(text)
  const places = lazily(() => indexOf(tokens.map(({ text: word }) => word)))
  const pairs = lazily(() => indexOf(pairsOf(tokens)))
  return (anchor) => {
    const asked = wordsOf(anchor)
    if (asked.first > asked.last) return null
    const exact = findExact(tokens, places, asked)
    const isSure = exact && exact.evidence >= lettersOf(asked.words) / 2
    const other = isSure ? null : findChanged(tokens, pairs, asked)
    // All of its words within the place found otherwise: they are what is left of it, word for word.
    const isInside = exact && other && exact.first >= other.first && exact.last <= other.last
    const best = other && (!exact || (other.evidence > exact.evidence && !isInside)) ? other : exact
    const evidence = isInside ? other.evidence : (best?.evidence ?? 0)
    if (!best || evidence < Math.min(EVIDENCE, lettersOf(asked.words))) return null
    const [from, to] = [tokens[best.first], tokens[best.last]]
    return from && to ? { from: from.from, to: to.to, isChanged: best === other } : null
  }
}

type Asked = { words: string[]; first: number; last: number }
type Candidate = { first: number; last: number; evidence: number }
type Index = () => ReadonlyMap<string, readonly number[]>

const WORDS = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }))

/** A passage may begin within a word: with its surroundings the word is whole again. */
function wordsOf({ before, quotation, after }: Anchor): Asked {
  const tokens = tokensOf(before + quotation + after)
  const [begins, ends] = [before.length, before.length + quotation.length]
  const first = tokens.findIndex(({ to }) => to > begins)
  const last = tokens.findLastIndex(({ from }) => from < ends)
  return { words: tokens.map(({ text }) => text), first: first < 0 ? tokens.length : first, last }
}

/** The place with all words of the passage, and with most of what stood around it. */
function findExact(tokens: readonly Token[], places: Index, { words, first, last }: Asked): Candidate | null {
  let best: Candidate | null = null
  for (const start of places().get(words[first] ?? '') ?? []) {
    const isHere = (index: number) => tokens[start + index - first]?.text === words[index]
    let end = first
    while (end <= last && isHere(end)) end++
    if (end <= last) continue
    let [from, to] = [first, last]
    while (from > 0 && isHere(from - 1)) from--
    while (to < words.length - 1 && isHere(to + 1)) to++
    const evidence = lettersOf(words.slice(from, to + 1))
    if (!best || evidence > best.evidence) best = { first: start, last: start + last - first, evidence }
  }
  return best
}

/** The place that has most of the passage and its surroundings, in their order. */
function findChanged(
  tokens: readonly Token[],
  pairs: Index,
  { words, first, last }: Asked,
): Candidate | null {
  const distance = distanceOf(pairs, words)
  if (distance === null) return null
  const begin = Math.max(0, distance - SLACK)
  const region = tokens.slice(begin, distance + words.length + SLACK).map(({ text }) => text)
  const kept = keptOf(words, region, begin)
  const inside = [...kept.keys()].filter((index) => index >= first && index <= last)
  const [left, right] = [kept.get(first - 1), kept.get(last + 1)]
  const from = left === undefined ? kept.get(inside[0] ?? -1) : left + 1
  const to = right === undefined ? kept.get(inside.at(-1) ?? -1) : right - 1
  if (from === undefined || to === undefined || from > to) return null
  const own = lettersOf(inside.map((index) => words[index] ?? ''))
  const evidence = lettersOf([...kept.keys()].map((index) => words[index] ?? ''))
  const isEnclosed = left !== undefined && right !== undefined && to - from <= last - first + SLACK
  const isLeft = own > 0 && own >= MOST_OF_IT * lettersOf(words.slice(first, last + 1))
  return isLeft || (isEnclosed && evidence >= EVIDENCE_AROUND) ? { first: from, last: to, evidence } : null
}

/** How far along the text the words stand for the most part; null where no two of them stand together. */
function distanceOf(pairs: Index, words: readonly string[]): number | null {
  const votes = new Map<number, { weight: number; distance: number }>()
  for (const [index, pair] of pairsOf(words.map((text) => ({ text }))).entries()) {
    const places = pairs().get(pair) ?? []
    if (places.length > FREQUENT) continue
    for (const place of places) {
      const distance = place - index
      const near = Math.floor(distance / NEAR)
      // A vote counts for both sides of a border.
      for (const bucket of [near, near + 1]) {
        const so = votes.get(bucket) ?? { weight: 0, distance }
        votes.set(bucket, { ...so, weight: so.weight + pair.length })
      }
    }
  }
  let best: { weight: number; distance: number } | null = null
  for (const vote of votes.values()) if (!best || vote.weight > best.weight) best = vote
  return best?.distance ?? null
}

/** Which of the words are still there, in their order, and where. A single short word is there by chance. */
function keptOf(words: readonly string[], region: readonly string[], begin: number): Map<number, number> {
  const kept = new Map<number, number>()
  let [old, now] = [0, 0]
  for (const { added, removed, count, value } of diffArrays([...words], [...region])) {
    if (!added && !removed && lettersOf(value) >= SHORT)
      for (let index = 0; index < count; index++) kept.set(old + index, begin + now + index)
    if (!added) old += count
    if (!removed) now += count
  }
  return kept
}

const SHORT = 4

const lettersOf = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0)

const pairsOf = (tokens: readonly Pick<Token, 'text'>[]): string[] =>
  tokens.slice(1).map(({ text }, index) => `${tokens[index]?.text} ${text}`)

function indexOf(keys: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [place, key] of keys.entries()) {
    const places = index.get(key)
    if (places) places.push(place)
    else index.set(key, [place])
  }
  return index
}

export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
