import { HEADINGS } from './vocabulary'
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
  return strayProblem(root) ?? childrenProblem(root, 0)
}

const DAMAGED = 'the text is damaged. Write it in the editor.'
const LARGEST = 500_000
const DEEPEST = 30
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
  tablecell: ['paragraph', 'heading', 'list', 'quote', ...WORDS],
  text: NOTHING,
  linebreak: NOTHING,
  tab: NOTHING,
  upload: NOTHING,
}

const childrenProblem = (node: TextNode, depth: number): string | null => {
  if (depth > DEEPEST) return 'lists or quotes are nested too deeply. Flatten them.'
  for (const child of node.children ?? []) {
    const problem = isTextNode(child) ? nodeProblem(child, node, depth) : DAMAGED
    if (problem !== null) return problem
  }
  return null
}

const nodeProblem = (node: TextNode, parent: TextNode, depth: number): string | null => {
  const mayHold = CHILDREN[parent.type] ?? NOTHING
  if (!Object.hasOwn(CHILDREN, node.type)) {
    return `the site cannot show “${node.type.slice(0, 40)}”. Remove it, or use headings, lists, links, quotes, tables or images.`
  }
  if (!mayHold.includes(node.type)) return `“${node.type}” cannot stand inside “${parent.type}”. Move it out.`
  return OWN[node.type]?.(node) ?? strayProblem(node) ?? childrenProblem(node, depth + 1)
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
