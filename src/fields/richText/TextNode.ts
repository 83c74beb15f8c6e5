/** A node of a stored rich text, as far as nobody has checked it. */
export interface TextNode {
  type: string
  children?: unknown[]
  fields?: unknown
  format?: unknown
  headerState?: unknown
  listType?: unknown
  relationTo?: unknown
  tag?: unknown
  text?: unknown
  value?: unknown
}

/** Has this value the shape of a node? Says nothing about whether the node is allowed. */
export const isTextNode = (value: unknown): value is TextNode =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  (!('children' in value) || Array.isArray(value.children))
