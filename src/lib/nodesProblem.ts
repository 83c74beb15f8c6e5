import { isRecord } from './isRecord'

/** How many parts a rich text may have: paragraphs, list items, cells, words in bold. A long page has 500. */
export const MOST_NODES = 5_000
/** How deep they may stand in each other. */
const DEEPEST_NODE = 30

/**
 * Says why a rich text is too much, in words for the author; null when it is not. Counts without recursion and ends
 * at the limit: what comes in has not been looked at.
 */
export const nodesProblem = (value: unknown): string | null => {
  const waiting = [{ node: isRecord(value) ? value.root : null, depth: 0 }]
  let count = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next
    if (!isRecord(node) || !Array.isArray(node.children)) continue
    count += node.children.length
    if (count > MOST_NODES) return `the text has more than ${MOST_NODES} parts. Split it into several pages.`
    if (depth > DEEPEST_NODE) return 'lists or quotes are nested too deeply. Flatten them.'
    for (const child of node.children as unknown[]) waiting.push({ node: child, depth: depth + 1 })
  }
  return null
}
