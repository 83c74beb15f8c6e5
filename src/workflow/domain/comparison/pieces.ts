import type { Block, Token } from './blocks'

/** What is compared as one: a table with all its rows, or any other block. */
export type Piece = {
  blocks: readonly [Block, ...Block[]]
  isTable: boolean
  /** Two pieces with the same one are the same: readers see the same, or they are one table before and after. */
  key: string
  words: ReadonlySet<string>
  /** of a table: the same one in the other text */
  twin?: Piece
}

/** Above so many pairs nobody looks for the ones that resemble each other. */
export const MOST_PAIRS = 10_000

/** From so many words in common on, of all words, a piece counts as the same one in other words. */
const ALIKE = 0.4

/** A block that stands for itself, as a row does within its table. */
export const aPiece = (block: Block): Piece => pieceOf([block], false)

/**
 * The pieces of two texts, in order, the tables of the one with their twins in the other. Which table a row stands in
 * is told apart by the text, too.
 */
export function piecesOf(before: readonly Block[], after: readonly Block[]): { old: Piece[]; now: Piece[] } {
  const old = joinTables(
    before.map(({ table, ...block }) => (table ? { ...block, table: `${table} before` } : block)),
  )
  const now = joinTables(after)
  pairTables(
    old.filter(({ isTable }) => isTable),
    now.filter(({ isTable }) => isTable),
  )
  return { old, now }
}

/** A piece as often as it weighs beside others: a table with many rows stays where it is, and what passed it moved. */
export const weighed = (piece: Piece): Piece[] =>
  Array<Piece>(Math.min(piece.blocks.length, piece.twin?.blocks.length ?? 1)).fill(piece)

/** Two blocks are the same when readers see the same. */
const keyOf = ({ look, depth, cells, picture, shape }: Block): string =>
  JSON.stringify([look, depth, picture, shape, cells.map((cell) => cell.map(tokenKey))])

export const tokenKey = ({ text, isBold, isItalic, link, picture, style }: Token): string =>
  `${picture ?? ''}\u0000${isBold ? 'b' : ''}${isItalic ? 'i' : ''}${style ?? ''}\u0000${link ?? ''}\u0000${text}`

/** Is it the same one in other words? */
export function areAlike(one: Piece, other: Piece): boolean {
  if (one.isTable && one.twin) return one.twin === other
  if (one.blocks[0].picture) return true
  const common = [...one.words].filter((word) => other.words.has(word)).length
  return 2 * common >= ALIKE * (one.words.size + other.words.size)
}

const pieceOf = (blocks: Piece['blocks'], isTable: boolean): Piece => ({
  blocks,
  isTable,
  key: blocks.map(keyOf).join('\n'),
  words: new Set(
    blocks
      .flatMap(({ cells }) => cells.flat().map(({ text }) => text.toLowerCase()))
      .filter((text) => /[\p{L}\p{N}]/u.test(text)),
  ),
})

function joinTables(blocks: readonly Block[]): Piece[] {
  const joined: [Block, ...Block[]][] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last && block.table !== undefined && last[0].table === block.table) last.push(block)
    else joined.push([block])
  }
  return joined.map((part) => pieceOf(part, part[0].table !== undefined))
}

function pairTables(old: readonly Piece[], now: readonly Piece[]): void {
  if (old.length * now.length > MOST_PAIRS) return
  const areSame = (one: Piece, other: Piece) => one.key === other.key
  for (const isTwin of [areSame, areAlike]) {
    for (const [index, table] of now.entries()) {
      if (table.twin) continue
      const twin = old.find((one) => !one.twin && isTwin(one, table))
      if (!twin) continue
      Object.assign(twin, { twin: table, key: `table ${index}` })
      Object.assign(table, { twin, key: `table ${index}` })
    }
  }
}
