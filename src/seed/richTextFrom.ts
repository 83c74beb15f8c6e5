import { blockNode } from './blockNode'
import { inlineNodes } from './inlineNodes'
import type { SeedNode } from './SeedNode'

/**
 * Builds a stored rich text from lines: paragraphs, `## headings`, `- list items`, `[words](address)`.
 *
 * @param idOf finds the id of a document `collection/slug`, and throws when there is none
 */
export const richTextFrom = (lines: readonly string[], idOf: (key: string) => string): { root: SeedNode } => {
  const blocks: SeedNode[] = []
  for (const line of lines) {
    const inline = (words: string) => inlineNodes(words, idOf)
    if (line.startsWith('## ')) blocks.push(blockNode('heading', inline(line.slice(3)), { tag: 'h2' }))
    else if (line.startsWith('- ')) addItem(blocks, inline(line.slice(2)))
    else blocks.push(blockNode('paragraph', inline(line), { textFormat: 0, textStyle: '' }))
  }
  return { root: blockNode('root', blocks) }
}

/** Adds to the list at the end of the text, or begins one. */
const addItem = (blocks: SeedNode[], inline: SeedNode[]): void => {
  const last = blocks.at(-1)
  const items = last?.type === 'list' ? (last.children ?? []) : []
  items.push(blockNode('listitem', inline, { value: items.length + 1 }))
  if (items.length === 1) blocks.push(blockNode('list', items, { listType: 'bullet', tag: 'ul', start: 1 }))
}
