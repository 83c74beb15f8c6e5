import { isContentType } from '@/contentTypes'
import { idOf } from './idOf'
import { isTextNode } from './TextNode'

interface Mentions {
  /** `collection/id` of the documents that a text links to */
  pages: string[]
  /** ids of the files that it shows */
  images: string[]
}

/** What a text links to and shows, each once. */
export const mentions = (root: unknown): Mentions => {
  const pages = new Set<string>()
  const images = new Set<string>()
  const visit = (node: unknown): void => {
    if (!isTextNode(node)) return
    const linked = linkedBy(node.fields)
    if (linked !== null) pages.add(linked)
    const shown = node.type === 'upload' ? idOf(node.value) : null
    if (shown !== null) images.add(shown)
    node.children?.forEach(visit)
  }
  visit(root)
  return { pages: [...pages], images: [...images] }
}

const linkedBy = (fields: unknown): string | null => {
  if (typeof fields !== 'object' || fields === null || !('doc' in fields)) return null
  const { doc } = fields
  if (typeof doc !== 'object' || doc === null || !('relationTo' in doc) || !('value' in doc)) return null
  const id = idOf(doc.value)
  return isContentType(doc.relationTo) && id !== null ? `${doc.relationTo}/${id}` : null
}
