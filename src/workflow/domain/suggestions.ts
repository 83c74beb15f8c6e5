import type { FlattenedField } from 'payload'
import { isRecord } from '@/lib/isRecord'
import { passagesIn } from './anchor'
import { placeAt, wordsOfField, type CommentPlace } from './comments'
import type { StaffRole } from './table'

/** Characters of suggested words. */
export const LONGEST_SUGGESTION = 2_000
/** Suggestions of a text at whose words a save looks, the newest. */
export const MOST_LOOKED_AT = 200
/** Who suggests words: those who decide, and must not when their own words are in it. */
export const SUGGESTING: readonly StaffRole[] = ['reviewer', 'validator']

/** What became of suggested words. */
export const OUTCOMES = ['open', 'accepted', 'declined'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Other words for a passage of a field, or for all of it. */
export type Suggestion = {
  /** As a path of the form. */
  field: string
  words: string
  /** What stood there: the passage, or the whole field. */
  replaced: string
  /** Of a passage: what stood around it. Null where the whole field is meant. */
  around: { before: string; after: string } | null
}

/** So many letters stand somewhere else in a text by chance no more. */
const TELLING = 24
/** So many words on each side say where a passage is. */
const NEIGHBOURS = 3

const isLine = (field: FlattenedField) => field.type === 'text'
const isPlain = (field: FlattenedField) =>
  (field.type === 'text' || field.type === 'textarea') && !('hasMany' in field && field.hasMany)

/** The value of a field with the suggested words in it; null where what they are for is no longer there, word for word. */
export function withSuggestion(field: FlattenedField, value: unknown, suggestion: Suggestion): unknown {
  const { around, replaced } = suggestion
  const words = isLine(field) || field.type === 'richText' ? oneLine(suggestion.words) : suggestion.words
  if (isPlain(field)) {
    const now = typeof value === 'string' ? value : ''
    if (!around) return now === replaced ? words : null
    const place = placeOfPassage(now, replaced, around)
    return place && now.slice(0, place.from) + words + now.slice(place.to)
  }
  if (field.type !== 'richText' || !around || !isRecord(value) || !isRecord(value.root)) return null
  const copy = structuredClone(value) as { root: Node }
  const { pieces, text } = linesOf(copy.root)
  const place = placeOfPassage(text, replaced, around)
  return place && putIn(pieces, { ...place, words }) ? (prune(copy.root), copy) : null
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim()

function placeOfPassage(text: string, quotation: string, around: { before: string; after: string }) {
  const found = passagesIn(text)({ quotation, ...around })
  return found && !found.isChanged ? found : null
}

type Node = { type?: unknown; text?: unknown; children?: unknown }
type TextNode = Node & { text: string }
/** A piece of text, and in which paragraph it stands. */
type Piece = { node: TextNode; at: number; block: number }

const childrenOf = ({ children }: Node): Node[] => (Array.isArray(children) ? (children as Node[]) : [])
const INLINE: readonly unknown[] = ['link', 'autolink']

/** The words of a rich text in their order, each paragraph on a line of its own. */
function linesOf(root: Node): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = []
  let [text, block] = ['', 0]
  const walk = (node: Node) => {
    if (typeof node.text === 'string') {
      // It has a text.
      pieces.push({ node: node as TextNode, at: text.length, block })
      text += node.text
      return
    }
    if (node.type === 'linebreak') text += '\n'
    const isBlock = childrenOf(node).length > 0 && !INLINE.includes(node.type)
    const begin = () => {
      if (text !== '' && !text.endsWith('\n')) text += '\n'
      block += 1
    }
    if (isBlock) begin()
    childrenOf(node).forEach(walk)
    if (isBlock) begin()
  }
  walk(root)
  return { pieces, text }
}

/** Puts words in the place of others, where these stand in one paragraph; they look as the first of those did. */
function putIn(
  pieces: readonly Piece[],
  { from, to, words }: { from: number; to: number; words: string },
): boolean {
  const touched = pieces.filter(({ at, node }) => at < to && at + node.text.length > from)
  const [first] = touched
  if (!first || touched.some(({ block }) => block !== first.block)) return false
  for (const { at, node } of touched) {
    const [head, tail] = [node.text.slice(0, Math.max(0, from - at)), node.text.slice(Math.max(0, to - at))]
    node.text = head + (node === first.node ? words : '') + tail
  }
  return true
}

/** Takes out what has no words left. */
function prune(node: Node): void {
  if (!Array.isArray(node.children)) return
  childrenOf(node).forEach(prune)
  node.children = childrenOf(node).filter(
    (child) => child.text !== '' && !(INLINE.includes(child.type) && childrenOf(child).length === 0),
  )
}

const tokensOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []

/** How often these words stand in a text, in their order and next to each other. Blanks and capitals do not count. */
function countIn(text: readonly string[], words: readonly string[]): number {
  if (words.length === 0) return 0
  let count = 0
  for (let at = text.indexOf(words[0] ?? ''); at >= 0; at = text.indexOf(words[0] ?? '', at + 1))
    if (words.every((word, index) => text[at + index] === word)) count++
  return count
}

/**
 * Does a text have suggested words now that it did not have before, whoever put them there and however? In their field
 * any words count; elsewhere in the text only such as nobody writes by chance.
 */
export function isTaken(
  { around, field, replaced, words }: Suggestion,
  before: readonly CommentPlace[],
  after: readonly CommentPlace[],
): boolean {
  const wanted = tokensOf(words)
  const [old, now] = [before, after].map((places) => {
    const place = placeAt(places, field)
    return tokensOf(place ? wordsOfField(place.field, place.value) : '')
  }) as [string[], string[]]
  if (!around && now.join(' ') === wanted.join(' ') && old.join(' ') !== now.join(' ')) return true
  const grows = (asked: readonly string[]) => countIn(now, asked) > countIn(old, asked)
  const inPlace = around && [
    ...tokensOf(around.before).slice(-NEIGHBOURS),
    ...wanted,
    ...tokensOf(around.after).slice(0, NEIGHBOURS),
  ]
  if (inPlace && grows(inPlace)) return true
  // What merely leaves words out is found by its neighbours alone.
  if (countIn(tokensOf(replaced), wanted) === 0 && grows(wanted)) return true
  if (wanted.join('').length < TELLING) return false
  const [whole, wholeNow] = [before, after].map((places) =>
    places.flatMap((place) => tokensOf(wordsOfField(place.field, place.value))),
  ) as [string[], string[]]
  return countIn(wholeNow, wanted) > countIn(whole, wanted)
}
