import type { FlattenedField } from 'payload'
import { isRecord } from '@/lib/isRecord'
import { lazily, passagesIn } from './anchor'
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
export type SuggestionOutcome = (typeof OUTCOMES)[number]

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

/** So many letters in a row stand in two texts by chance no more: the name of an organisation has fewer. */
const TELLING = 48
/** Of a text that is compared, every so manyeth run is noted: one of `TELLING` letters has one of them in it. */
const STRIDE = 8
const RUN = TELLING - STRIDE + 1
/** Shorter words count where they were suggested, beside their neighbours. */
const SHORTEST = 24
/** So many words on each side say where a passage is. */
const NEIGHBOURS = 3
/** So many letters beside a passage tell it from the same words somewhere else. */
const BESIDE = 8

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
  if (!found || found.isChanged) return null
  const [before, after] = [lettersOf(around.before).slice(-BESIDE), lettersOf(around.after).slice(0, BESIDE)]
  const isMeant =
    (!before && !after) ||
    (before && lettersOf(text.slice(0, found.from)).endsWith(before)) ||
    (after && lettersOf(text.slice(found.to)).startsWith(after))
  return isMeant ? found : null
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

/** What is compared: letters and figures, without blanks, signs, capitals, and what nobody sees. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}\p{Cf}]+/gu) ?? []

/**
 * Reads a text before and after a save, once for all suggestions.
 * @returns whether the text has words of a suggestion now that it did not have before, whoever put them there and
 * however: the whole of a field, a passage beside its neighbours, or anywhere a long run of letters that did not stand
 * in the words that were to be replaced
 */
export function rewriting(
  before: readonly CommentPlace[],
  after: readonly CommentPlace[],
): (suggestion: Suggestion) => boolean {
  const [old, now] = [lettersIn(before), lettersIn(after)]
  const runs = lazily(() => runsOf(changedPart(old.whole(), now.whole(), TELLING)))
  const isNew = (letters: string, { was, is }: { was: string; is: string }) =>
    is.includes(letters) && !was.includes(letters)
  return ({ around, field, replaced, words }) => {
    const wanted = lettersOf(words)
    const here = { was: old.of(field), is: now.of(field) }
    if (here.was !== here.is) {
      if (!around && here.is === wanted) return true
      if (around && besideNeighbours(wanted, around).some((letters) => isNew(letters, here))) return true
    }
    if (wanted.length < SHORTEST) return false
    const whole = { was: old.whole(), is: now.whole() }
    const stood = lettersOf(replaced)
    if (wanted.length < TELLING) return !stood.includes(wanted) && isNew(wanted, whole)
    for (let at = 0; at + RUN <= wanted.length; at++) {
      const run = wanted.slice(at, at + RUN)
      if (runs().has(run) && !stood.includes(run) && !whole.was.includes(run)) return true
    }
    return false
  }
}

/** Suggested words with those that stand before them, and with those that stand after them. */
const besideNeighbours = (wanted: string, { before, after }: NonNullable<Suggestion['around']>): string[] => {
  const left = lettersOf(wordsIn(before).slice(-NEIGHBOURS).join(''))
  const right = lettersOf(wordsIn(after).slice(0, NEIGHBOURS).join(''))
  if (!left && !right) return [wanted]
  return [...(left ? [left + wanted] : []), ...(right ? [wanted + right] : [])]
}

function lettersIn(places: readonly CommentPlace[]) {
  const fields = new Map<string, string>()
  const read = ({ field, value }: CommentPlace) => lettersOf(wordsOfField(field, value))
  return {
    of: (path: string): string => {
      const known = fields.get(path)
      if (known !== undefined) return known
      const place = placeAt(places, path)
      const letters = place ? read(place) : ''
      fields.set(path, letters)
      return letters
    },
    whole: lazily(() => places.map(read).join('\n')),
  }
}

/** What is between the beginning and the end that two texts have in common, with so many letters on both sides. */
function changedPart(old: string, now: string, beside: number): string {
  const shorter = Math.min(old.length, now.length)
  let [begin, end] = [0, 0]
  while (begin < shorter && old[begin] === now[begin]) begin++
  while (end < shorter - begin && old[old.length - 1 - end] === now[now.length - 1 - end]) end++
  return now.slice(Math.max(0, begin - beside), now.length - Math.max(0, end - beside))
}

const runsOf = (letters: string): Set<string> => {
  const runs = new Set<string>()
  for (let at = 0; at + RUN <= letters.length; at += STRIDE) runs.add(letters.slice(at, at + RUN))
  return runs
}
