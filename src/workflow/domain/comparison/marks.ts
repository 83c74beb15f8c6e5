import { diffArrays } from 'diff'
import type { Block, Token } from './blocks'

export type Mark = 'same' | 'added' | 'removed'

/** Words that stand together, look alike and share a fate. */
export type Run = Token & { mark: Mark }

/** A block of either text. `changed`: it is in both, in other words; `moved…`: in both, at another place. */
export type MarkedBlock = Omit<Block, 'cells'> & {
  mark: Mark | 'changed' | 'movedHere' | 'movedAway'
  cells: Run[][]
  /** It looks otherwise than before: a heading was a paragraph, a cell heads its row. */
  isReshaped?: boolean
}

/**
 * Texts, and paragraphs, that differ in more places than this are others: they stand one after the other, unmarked
 * inside. What is looked for costs the square of it.
 */
const MOST_BLOCKS = 1_000
const MOST_WORDS = 300
/** So many edits are looked for in all blocks of a text together. */
const MOST_IN_ALL = 5_000

type Budget = { edits: number }

/** Above so many pairs nobody looks for the ones that resemble each other. */
const MOST_PAIRS = 10_000

/** From so many words in common on, of all words, a block counts as the same one in other words. */
const ALIKE = 0.4

/**
 * Two texts as one, marked: what is only in the new one, what is only in the old one, what moved, and within a
 * block that was reworded each word. The old stands before the new.
 */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): MarkedBlock[] {
  const budget = { edits: MOST_IN_ALL }
  const parts = partsOf(before, after, keyOf, MOST_BLOCKS)
  const changes = parts.flatMap(({ isSame, old, now }) =>
    isSame ? now.map(marked('same')) : compareGap(old, now, budget),
  )
  return markMoves(changes)
}

/** Stretches that both have, and between them what the old one and the new one have instead. */
type Part<T> = { isSame: boolean; old: T[]; now: T[] }

/** @param most edits, above which nobody looks for what is the same */
function partsOf<T>(
  before: readonly T[],
  after: readonly T[],
  keyFor: (one: T) => string,
  most: number,
): Part<T>[] {
  const found = diffArrays(before.map(keyFor), after.map(keyFor), { maxEditLength: most })
  if (!found) return [{ isSame: false, old: [...before], now: [...after] }]
  const parts: Part<T>[] = []
  let [old, now] = [0, 0]
  for (const { added, removed, count } of found) {
    const isSame = !added && !removed
    const last = parts.at(-1)
    const part = last && !last.isSame && !isSame ? last : { isSame, old: [], now: [] }
    if (part !== last) parts.push(part)
    // One by one: what is handed over as arguments has a bound of its own.
    if (!added) for (const end = old + count; old < end; old++) part.old.push(before[old] as T)
    if (!removed) for (const end = now + count; now < end; now++) part.now.push(after[now] as T)
  }
  return parts
}

/** Two blocks are the same when readers see the same. */
const keyOf = ({ look, depth, cells, picture, shape }: Block): string =>
  JSON.stringify([look, depth, picture, shape, cells.map((cell) => cell.map(tokenKey))])

const tokenKey = ({ text, isBold, isItalic, link, picture, style }: Token): string =>
  `${picture ?? ''}\u0000${isBold ? 'b' : ''}${isItalic ? 'i' : ''}${style ?? ''}\u0000${link ?? ''}\u0000${text}`

const marked =
  (mark: Mark) =>
  ({ cells, ...block }: Block): MarkedBlock => ({
    ...block,
    mark,
    cells: cells.map((cell) => runsOf(cell.map((token) => ({ ...token, mark })))),
  })

/** What was removed and what was added at one place: what resembles each other is compared word by word. */
function compareGap(removed: readonly Block[], added: readonly Block[], budget: Budget): MarkedBlock[] {
  const isLittle = removed.length * added.length <= MOST_PAIRS
  const words = new Map([...removed, ...added].map((block) => [block, wordsOf(block)]))
  const done: MarkedBlock[] = []
  let next = 0
  let alone: MarkedBlock[] = []
  const closeAt = (place: number) => {
    done.push(...removed.slice(next, place).map(marked('removed')), ...alone)
    alone = []
  }
  for (const block of added) {
    const partner = isLittle
      ? removed.findIndex((one, index) => index >= next && canPair(one, block) && areAlike(words, one, block))
      : -1
    const old = removed[partner]
    if (!old) {
      alone.push(marked('added')(block))
      continue
    }
    closeAt(partner)
    done.push(compareWords(old, block, budget))
    next = partner + 1
  }
  closeAt(removed.length)
  return done
}

const NO_WORDS: ReadonlySet<string> = new Set()

const canPair = (one: Block, other: Block) =>
  one.picture === other.picture && one.cells.length === other.cells.length

const wordsOf = ({ cells }: Block) =>
  new Set(
    cells
      .flatMap((cell) => cell.map(({ text }) => text.toLowerCase()))
      .filter((text) => /[\p{L}\p{N}]/u.test(text)),
  )

function areAlike(words: ReadonlyMap<Block, ReadonlySet<string>>, one: Block, other: Block): boolean {
  if (one.picture) return true
  const [a, b] = [words.get(one) ?? NO_WORDS, words.get(other) ?? NO_WORDS]
  const common = [...a].filter((word) => b.has(word)).length
  return 2 * common >= ALIKE * (a.size + b.size)
}

const compareWords = (before: Block, { cells, ...after }: Block, budget: Budget): MarkedBlock => ({
  ...after,
  mark: 'changed',
  isReshaped: before.look !== after.look || before.depth !== after.depth || before.shape !== after.shape,
  cells: cells.map((cell, index) => compareTokens(before.cells[index] ?? [], cell, budget)),
})

function compareTokens(before: readonly Token[], after: readonly Token[], budget: Budget): Run[] {
  const found = partsOf(before, after, tokenKey, Math.min(MOST_WORDS, budget.edits))
  const edits = found.reduce((sum, { isSame, old, now }) => sum + (isSame ? 0 : old.length + now.length), 0)
  budget.edits -= Math.min(edits, MOST_WORDS, budget.edits)
  const parts = joinNeighbours(found)
  const mark = (mark: Mark) => (token: Token) => ({ ...token, mark })
  return runsOf(
    parts.flatMap(({ isSame, old, now }) =>
      isSame ? now.map(mark('same')) : [...old.map(mark('removed')), ...now.map(mark('added'))],
    ),
  )
}

/** Where only a space is left between two changed words, the space changed with them: it reads better. */
const joinNeighbours = (parts: readonly Part<Token>[]): Part<Token>[] =>
  parts.reduce<Part<Token>[]>((joined, part, index) => {
    const last = joined.at(-1)
    const isBridge = part.isSame && index < parts.length - 1 && part.now.every(isSpace)
    if (!last || last.isSame || (part.isSame && !isBridge)) return [...joined, part]
    last.old.push(...part.old)
    last.now.push(...part.now)
    return joined
  }, [])

const isSpace = ({ text }: Token) => text.trim() === '' && text !== '\n'

/** Neighbours that look alike and share their mark become one run. */
function runsOf(tokens: readonly Run[]): Run[] {
  const runs: Run[] = []
  for (const token of tokens) {
    const last = runs.at(-1)
    const isAlike =
      last &&
      last.mark === token.mark &&
      last.isBold === token.isBold &&
      last.isItalic === token.isItalic &&
      last.style === token.style &&
      last.picture === token.picture &&
      last.link === token.link
    if (isAlike) last.text += token.text
    else runs.push({ ...token })
  }
  return runs
}

/** A block that was removed at one place and added at another has moved. */
function markMoves(blocks: MarkedBlock[]): MarkedBlock[] {
  const keyed = blocks.map((block) => ({ block, key: moveKey(block) }))
  const waiting = new Map<string, MarkedBlock[]>()
  for (const { block, key } of keyed) {
    if (block.mark === 'removed') waiting.set(key, [...(waiting.get(key) ?? []), block])
  }
  const moved = new Map<MarkedBlock, MarkedBlock['mark']>()
  for (const { block, key } of keyed) {
    const from = block.mark === 'added' ? waiting.get(key)?.shift() : undefined
    if (!from) continue
    moved.set(from, 'movedAway')
    moved.set(block, 'movedHere')
  }
  return blocks.map((block) => ({ ...block, mark: moved.get(block) ?? block.mark }))
}

const moveKey = ({ cells, mark: _mark, ...block }: MarkedBlock) =>
  JSON.stringify([block, cells.map((cell) => cell.map(({ mark: _of, ...run }) => run))])
