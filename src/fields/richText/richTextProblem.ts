import { DEEPEST, HEADINGS } from './vocabulary'
import { linkNodeProblem } from './linkNodeProblem'
import { strayProblem } from './strayProblem'
import type { TextNode } from './TextNode'
import { isTextNode } from './TextNode'
import { uploadNodeProblem } from './uploadNodeProblem'

/**
 * Checks a stored rich text, whoever wrote it and by whatever path it came: only what the site can render.
 *
 * @returns the first problem, in words for the author; `null` when there is none
 */
export const richTextProblem = (value: unknown): string | null => {
  if (value === undefined || value === null) return null
  const root: unknown = typeof value === 'object' && 'root' in value ? value.root : undefined
  if (!isTextNode(root) || root.type !== 'root') return DAMAGED
  if (Object.keys(value).some((name) => name !== 'root')) return DAMAGED
  if (JSON.stringify(value).length > LARGEST) return 'the text is too long for one page. Split it.'
  return strayProblem(root, ['root']) ?? blocksProblem(root)
}

/** An author finds the place by its number among the blocks and by its first words. */
const blocksProblem = ({ children = [] }: TextNode): string | null => {
  for (const [index, block] of children.entries()) {
    const problem = childProblem({ child: block, parent: ROOT, path: ['root'], index })
    if (problem !== null) return `in block ${index + 1}${quoted(block)}, ${problem}`
  }
  return null
}

const quoted = (block: unknown): string => {
  const words = wordsIn(block).replace(/\s+/g, ' ').trim()
  if (words === '') return ''
  return ` (“${words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words}”)`
}

const wordsIn = (node: unknown, depth = 0): string => {
  if (!isTextNode(node) || depth > DEEPEST) return ''
  if (typeof node.text === 'string') return node.text.slice(0, QUOTED + 1)
  return (node.children ?? []).map((child) => wordsIn(child, depth + 1)).join(' ')
}

const DAMAGED = 'the text is damaged. Write it in the editor.'
const ROOT = { type: 'root' }
const QUOTED = 40
const LARGEST = 500_000
const BLOCKS = ['paragraph', 'heading', 'list', 'quote', 'table', 'upload']
const WORDS = ['text', 'linebreak', 'tab', 'link', 'autolink']
const NOTHING: string[] = []

/** Which nodes may stand in which. A node type that is not here cannot be in a text. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  root: BLOCKS,
  paragraph: [...WORDS, 'upload'],
  heading: WORDS,
  quote: [...WORDS, 'paragraph'],
  list: ['listitem'],
  listitem: [...WORDS, 'list', 'paragraph'],
  link: WORDS.filter((type) => !type.endsWith('link')),
  autolink: WORDS.filter((type) => !type.endsWith('link')),
  table: ['tablerow'],
  tablerow: ['tablecell'],
  tablecell: ['paragraph', 'heading', 'list', 'quote', 'upload', ...WORDS],
  text: NOTHING,
  linebreak: NOTHING,
  tab: NOTHING,
  upload: NOTHING,
}

interface Place {
  child: unknown
  parent: TextNode
  /** where the parent stands in the JSON */
  path: readonly string[]
  index: number
}

const childrenProblem = (parent: TextNode, path: readonly string[]): string | null => {
  for (const [index, child] of (parent.children ?? []).entries()) {
    const problem = childProblem({ child, parent, path, index })
    if (problem !== null) return problem
  }
  return null
}

const childProblem = ({ child, parent, path, index }: Place): string | null => {
  const here = [...path, 'children', String(index)]
  if (!isTextNode(child))
    return `${here.join('.')} is no part of a text. Remove it, or write the text in the editor.`
  return nodeProblem(child, parent, here)
}

const nodeProblem = (node: TextNode, parent: TextNode, path: readonly string[]): string | null => {
  // Two names for each level: `children` and a number.
  if (path.length > 2 * DEEPEST) return 'lists or quotes are nested too deeply. Flatten them.'
  const mayHold = CHILDREN[parent.type] ?? NOTHING
  if (!Object.hasOwn(CHILDREN, node.type)) {
    return `the site cannot show “${node.type.slice(0, 40)}” (at ${path.join('.')}). Remove it, or use headings, lists, links, quotes, tables or images.`
  }
  if (!mayHold.includes(node.type))
    return `a ${NAMES[node.type]} cannot stand inside a ${NAMES[parent.type]} (at ${path.join('.')}). Move it out.`
  return OWN[node.type]?.(node) ?? strayProblem(node, path) ?? childrenProblem(node, path)
}

/** The nodes in an author's words. */
const NAMES: Readonly<Record<string, string>> = {
  root: 'text',
  quote: 'quotation',
  listitem: 'list item',
  autolink: 'link',
  tablerow: 'table row',
  tablecell: 'table cell',
  text: 'run of words',
  linebreak: 'line break',
  upload: 'picture',
  ...Object.fromEntries(['paragraph', 'heading', 'list', 'link', 'table', 'tab'].map((name) => [name, name])),
}

/** What is asked of the nodes themselves. */
const OWN: Readonly<Record<string, (node: TextNode) => string | null>> = {
  heading: ({ tag }) =>
    (HEADINGS as readonly unknown[]).includes(tag)
      ? null
      : 'use headings of level 2, 3 or 4; the title is level 1.',
  list: ({ listType }) =>
    listType === 'bullet' || listType === 'number' ? null : 'use a list with bullets or with numbers.',
  text: ({ text, format }) => {
    if (typeof text !== 'string') return DAMAGED
    return BOLD_OR_ITALIC.includes(format ?? 0) ? null : 'use bold or italic only, no other text style.'
  },
  link: linkNodeProblem,
  autolink: linkNodeProblem,
  upload: uploadNodeProblem,
}

// Lexical's bits: 1 bold, 2 italic
const BOLD_OR_ITALIC: readonly unknown[] = [0, 1, 2, 3]
