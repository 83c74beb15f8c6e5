/** A word, a space or a sign of a text, and how it looks. */
export type Token = {
  text: string
  isBold?: true
  isItalic?: true
  /** What else it is: Lexical's bits for struck out (4), underlined (8), code (16), low (32), high (64). */
  style?: number
  /** the id of a picture that stands among words */
  picture?: string
  /** Where it leads: an address, or `collection/id` of a text of the site. */
  link?: string
}

export type Look =
  'paragraph' | 'h2' | 'h3' | 'h4' | 'quote' | 'bullet' | 'number' | 'row' | 'headRow' | 'picture'

/** A paragraph, an item, a row of a table or a picture. */
export type Block = {
  look: Look
  /** how deeply an item is nested */
  depth: number
  /** of a row its cells; of a picture its alternative text and its caption; of all others one */
  cells: Token[][]
  /** the id of the file */
  picture?: string
  /** of a row: which cells head it, and over how many others each stretches */
  shape?: string
  /** of a row: which table of its text it stands in */
  table?: string
}

type Node = {
  type?: unknown
  children?: unknown
  colSpan?: unknown
  fields?: unknown
  format?: unknown
  headerState?: unknown
  listType?: unknown
  rowSpan?: unknown
  tag?: unknown
  text?: unknown
  value?: unknown
}

/** The blocks of a stored rich text; none where it is empty or no rich text. */
export const blocksOfRichText = (value: unknown): Block[] =>
  withWords(blocksOf(childrenOf((value as { root?: Node } | null | undefined)?.root), 0))

/** The lines of a plain text, each a block. */
export const blocksOfLines = (text: string): Block[] =>
  withWords(text.split('\n').map((line) => lineBlock(line)))

/** One line as a block. */
export const lineBlock = (text: string, look: Look = 'paragraph', depth = 0): Block => ({
  look,
  depth,
  cells: [tokensOf(text)],
})

/** A text cut into words, spaces and signs. */
export const tokensOf = (text: string, shape: Omit<Token, 'text'> = {}): Token[] =>
  (text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []).map((part) => ({
    text: part,
    ...shape,
  }))

/** The editor leaves empty paragraphs behind; readers do not see them. */
const withWords = (blocks: Block[]): Block[] =>
  blocks.filter(({ cells, picture }) => picture || cells.some((cell) => cell.length > 0))

const childrenOf = (node: unknown): Node[] => {
  const children = (node as Node | null | undefined)?.children
  return Array.isArray(children) ? (children as Node[]) : []
}

const HEADINGS: readonly unknown[] = ['h2', 'h3', 'h4'] satisfies Look[]

const blocksOf = (nodes: readonly Node[], depth: number): Block[] =>
  nodes.flatMap((node, index) => blockOf(node, depth, String(index)))

/** @param place of the node among its neighbours: it tells one table from another */
function blockOf(node: Node, depth: number, place: string): Block[] {
  if (node.type === 'list') return itemsOf(node, depth)
  if (node.type === 'table') return childrenOf(node).map((row) => ({ ...rowOf(row), table: place }))
  if (node.type === 'upload') return [pictureOf(node)]
  const look =
    node.type === 'quote' ? 'quote' : HEADINGS.includes(node.tag) ? (node.tag as Look) : 'paragraph'
  return [{ look, depth: 0, cells: [inlineOf(childrenOf(node))] }]
}

/** Lexical keeps a nested list as an item of its own. */
const itemsOf = (list: Node, depth: number): Block[] =>
  childrenOf(list).flatMap((item) => {
    const [nested, own] = [
      childrenOf(item).filter(isList),
      childrenOf(item).filter((child) => !isList(child)),
    ]
    const look: Look = list.listType === 'number' ? 'number' : 'bullet'
    const words = inlineOf(own)
    return [
      ...(words.length > 0 ? [{ look, depth, cells: [words] }] : []),
      ...nested.flatMap((inner) => itemsOf(inner, depth + 1)),
    ]
  })

const isList = ({ type }: Node) => type === 'list'

function rowOf(row: Node): Block {
  const cells = childrenOf(row)
  const isHead = cells.length > 0 && cells.every(({ headerState }) => Number(headerState) > 0)
  const shape = JSON.stringify(
    cells.map(({ colSpan, headerState, rowSpan }) =>
      [headerState ?? 0, colSpan ?? 1, rowSpan ?? 1].map(Number),
    ),
  )
  return { look: isHead ? 'headRow' : 'row', depth: 0, cells: cells.map((cell) => linesOf(cell)), shape }
}

/** What stands in a cell, one line below the other. */
const linesOf = (cell: Node): Token[] =>
  blocksOf(childrenOf(cell), 0).flatMap(({ cells, picture }, index) => [
    ...(index > 0 ? [{ text: '\n' }] : []),
    ...(picture ? [pictureAmongWords(picture)] : []),
    ...cells.flat(),
  ])

const pictureAmongWords = (picture: string): Token => ({ text: '▣ ', picture })

function pictureOf({ fields, value }: Node): Block {
  const { alt, caption } = (fields ?? {}) as { alt?: unknown; caption?: unknown }
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return {
    look: 'picture',
    depth: 0,
    cells: [alt, caption].map((words) => tokensOf(typeof words === 'string' ? words : '')),
    picture: String(id),
  }
}

const BOLD = 1
const ITALIC = 2
const OTHERS = 4 | 8 | 16 | 32 | 64

const inlineOf = (nodes: readonly Node[], link?: string): Token[] =>
  nodes.flatMap((node, index) => {
    if (node.type === 'linebreak') return [{ text: '\n' }]
    if (node.type === 'upload') {
      const { cells, picture = '' } = pictureOf(node)
      return [pictureAmongWords(picture), ...cells.flat()]
    }
    // Two paragraphs in an item or a quote are two lines.
    if (node.type === 'paragraph' && index > 0) return [{ text: '\n' }, ...inlineOf(childrenOf(node), link)]
    if (typeof node.text !== 'string') return inlineOf(childrenOf(node), linkOf(node) ?? link)
    const format = Number(node.format) || 0
    return tokensOf(node.text, {
      ...(format & BOLD && { isBold: true as const }),
      ...(format & ITALIC && { isItalic: true as const }),
      ...(format & OTHERS && { style: format & OTHERS }),
      ...(link && { link }),
    })
  })

function linkOf({ fields, type }: Node): string | undefined {
  if (type !== 'link' && type !== 'autolink') return undefined
  const { doc, linkType, url } = (fields ?? {}) as {
    doc?: { relationTo?: unknown; value?: unknown } | null
    linkType?: unknown
    url?: unknown
  }
  return linkType === 'internal' && doc ? `${String(doc.relationTo)}/${String(doc.value)}` : String(url ?? '')
}
