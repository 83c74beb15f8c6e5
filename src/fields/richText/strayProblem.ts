import { NODE_PARTS } from './nodeParts'
import type { TextNode } from './TextNode'

/**
 * Says why a node is refused that holds more than the editor writes and shows: who validates the text would not
 * see it, and readers of the API would get it. `null` when there is nothing of the kind.
 */
export const strayProblem = (node: TextNode, path: readonly string[]): string | null => {
  const parts = NODE_PARTS[node.type] ?? {}
  const stray = Object.entries(node).find(([name, value]) => !isFitting(parts, name, value))
  return stray
    ? `there is something that the editor neither writes nor shows: “${stray[0].slice(0, 40)}” (at ${[...path, stray[0].slice(0, 40)].join('.')}). Who validates the text would not see it. Remove it, or delete the block and write it in the editor.`
    : null
}

type Parts = (typeof NODE_PARTS)[string]

const isFitting = (parts: Parts, name: string, value: unknown): boolean =>
  value === undefined || value === null || (Object.hasOwn(parts, name) && parts[name]?.(value) === true)
