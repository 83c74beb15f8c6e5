import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { isTextNode } from './TextNode'

/** Is this one stored rich text (and not, for instance, a map of texts by language)? */
export const isRichText = (value: unknown): value is SerializedEditorState =>
  typeof value === 'object' && value !== null && 'root' in value && isTextNode(value.root)
