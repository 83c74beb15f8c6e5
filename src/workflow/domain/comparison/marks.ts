import { diffArrays } from 'diff'
import type { Block, Token } from './blocks'
import { MOST_PAIRS, aPiece, areAlike, piecesOf, tokenKey, weighed, type Piece } from './pieces'

type Mark = 'same' | 'added' | 'removed'

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

/**
 * Two texts as one, marked: what is only in the new one, what is only in the old one, what moved, and within a
 * block that was reworded each word. The old stands before the new.
 */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): MarkedBlock[] {
  const { old, now } = piecesOf(before, after)
  return markMoves(compare(old.flatMap(weighed), now.flatMap(weighed), { edits: MOST_IN_ALL }))
}

const compare = (before: readonly Piece[], after: readonly Piece[], budget: Budget): MarkedBlock[] =>
  partsOf(before, after, ({ key }) => key, MOST_BLOCKS).flatMap((part) => {
    // What weighs more stands there more than once.
    const [old, now] = [[...new Set(part.old)], [...new Set(part.now)]]
    return part.isSame ? now.flatMap((piece) => sameOf(piece, budget)) : compareGap(old, now, budget)
  })

/** A table that kept its place is compared row by row, and stays one. */
const sameOf = (piece: Piece, budget: Budget): MarkedBlock[] =>
  piece.twin ? compareTables(piece.twin, piece, budget) : piece.blocks.map(marked('same'))

const compareTables = (before: Piece, after: Piece, budget: Budget): MarkedBlock[] =>
  compare(before.blocks.map(aPiece), after.blocks.map(aPiece), budget).map((row) => ({
    ...row,
    ...(after.blocks[0].table !== undefined && { table: after.blocks[0].table }),
  }))

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

const marked =
  (mark: Mark) =>
  ({ cells, ...block }: Block): MarkedBlock => ({
    ...block,
    mark,
    cells: cells.map((cell) => runsOf(cell.map((token) => ({ ...token, mark })))),
  })

/** What was removed and what was added at one place: what resembles each other is compared word by word. */
function compareGap(removed: readonly Piece[], added: readonly Piece[], budget: Budget): MarkedBlock[] {
  const isLittle = removed.length * added.length <= MOST_PAIRS
  const done: MarkedBlock[] = []
  let next = 0
  let alone: MarkedBlock[] = []
  const closeAt = (place: number) => {
    done.push(...removed.slice(next, place).flatMap(({ blocks }) => blocks.map(marked('removed'))), ...alone)
    alone = []
  }
  for (const piece of added) {
    const partner = isLittle
      ? removed.findIndex((one, index) => index >= next && canPair(one, piece) && areAlike(one, piece))
      : -1
    const old = removed[partner]
    if (!old) {
      alone.push(...piece.blocks.map(marked('added')))
      continue
    }
    closeAt(partner)
    if (piece.isTable) done.push(...compareTables(old, piece, budget))
    else done.push(compareWords(old.blocks[0], piece.blocks[0], budget))
    next = partner + 1
  }
  closeAt(removed.length)
  return done
}

/** A table is the same one, or none. */
const canPair = (one: Piece, other: Piece) =>
  one.isTable || other.isTable
    ? one.twin === other
    : one.blocks[0].picture === other.blocks[0].picture &&
      one.blocks[0].cells.length === other.blocks[0].cells.length

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

const moveKey = ({ cells, mark: _mark, table: _table, ...block }: MarkedBlock) =>
  JSON.stringify([block, cells.map((cell) => cell.map(({ mark: _of, ...run }) => run))])
