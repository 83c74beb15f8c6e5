import { isRecord } from './isRecord'

/** How many parts a rich text may have: paragraphs, list items, cells, words in bold. A long page has 500. */
export const MOST_NODES = 5_000
/** How deep they may stand in each other. */
const DEEPEST_NODE = 30

/** Why a rich text is too much. */
type NodesProblem = 'tooManyParts' | 'tooDeep'

/** The same in English, for what follows the name of the text. */
export const NODES_SAID: Readonly<Record<NodesProblem, string>> = {
  tooManyParts: `the text has more than ${MOST_NODES} parts. Split it into several pages.`,
  tooDeep: 'lists or quotes are nested too deeply. Flatten them.',
}

/**
 * Says why a rich text is too much; null when it is not. Counts without recursion and ends
 * at the limit: what comes in has not been looked at.
 */
export const nodesProblem = (value: unknown): NodesProblem | null => {
  const waiting = [{ node: isRecord(value) ? value.root : null, depth: 0 }]
  let count = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next
    if (!isRecord(node) || !Array.isArray(node.children)) continue
    count += node.children.length
    if (count > MOST_NODES) return 'tooManyParts'
    if (depth > DEEPEST_NODE) return 'tooDeep'
    for (const child of node.children as unknown[]) waiting.push({ node: child, depth: depth + 1 })
  }
  return null
}
