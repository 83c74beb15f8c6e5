import { isRecord } from '@/lib/isRecord'
import { cleanLine, cleanLines } from '@/lib/cleanText'

/** The same rich text without what cannot be seen in its words, and in those of its images. */
export const cleanNodes = (value: unknown): unknown =>
  isRecord(value) && isRecord(value.root) ? { ...value, root: cleanNode(value.root) } : value

const cleanNode = (node: Record<string, unknown>): Record<string, unknown> => ({
  ...node,
  // Not emptied where it is a space: it stands between two others.
  ...(typeof node.text === 'string' && { text: cleanLines(node.text) }),
  ...(node.type === 'upload' && isRecord(node.fields) && { fields: cleanWords(node.fields) }),
  ...(Array.isArray(node.children) && {
    children: node.children.map((child: unknown) => (isRecord(child) ? cleanNode(child) : child)),
  }),
})

const cleanWords = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, words]) => [
      name,
      typeof words === 'string' ? cleanLine(words) : words,
    ]),
  )
