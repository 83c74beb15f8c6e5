import { isRecord } from '@/lib/isRecord'
import type { IsPublic } from './IsPublic'
import { fieldKeyOf } from './fieldKeyOf'

/**
 * The nodes of a rich text as an outsider gets them: a link to something that is not public is its words
 * alone, and a file that is not public is left out.
 */
export const visibleNodes = (nodes: readonly unknown[], isPublic: IsPublic): unknown[] =>
  nodes.flatMap((node): unknown[] => {
    if (!isRecord(node)) return [node]
    const inside = Array.isArray(node.children) ? visibleNodes(node.children, isPublic) : undefined
    const isHidden = referencesIn(node).some((key) => key === null || !isPublic(key))
    if (isHidden) return inside ?? []
    return [inside ? { ...node, children: inside } : node]
  })

/** What one node refers to; `null` stands for a reference that nobody can read. */
const referencesIn = ({ fields, relationTo, value }: Record<string, unknown>): (string | null)[] => {
  const doc = isRecord(fields) ? fields.doc : undefined
  return [
    ...(doc === undefined || doc === null ? [] : [fieldKeyOf(undefined, doc)]),
    ...(relationTo === undefined ? [] : [fieldKeyOf(relationTo, value)]),
  ]
}
