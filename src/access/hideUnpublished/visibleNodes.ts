import type { IsPublic } from './IsPublic'
import { keyOf } from './keyOf'

/**
 * The nodes of a rich text as an outsider gets them: a link to something that is not public is its words
 * alone, and a file that is not public is left out.
 */
export const visibleNodes = (nodes: readonly unknown[], isPublic: IsPublic): unknown[] =>
  nodes.flatMap((node): unknown[] => {
    if (!isNode(node)) return [node]
    const inside = Array.isArray(node.children) ? visibleNodes(node.children, isPublic) : undefined
    const isHidden = referencesIn(node).some((key) => key === null || !isPublic(key))
    if (isHidden) return inside ?? []
    return [inside ? { ...node, children: inside } : node]
  })

interface Node {
  children?: unknown
  fields?: unknown
  relationTo?: unknown
  value?: unknown
}

/** What one node refers to; `null` stands for a reference that nobody can read. */
const referencesIn = ({ fields, relationTo, value }: Node): (string | null)[] => {
  const doc = isNode(fields) && 'doc' in fields ? fields.doc : undefined
  return [
    ...(doc === undefined || doc === null ? [] : [keyOf(undefined, doc)]),
    ...(relationTo === undefined ? [] : [keyOf(relationTo, value)]),
  ]
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
