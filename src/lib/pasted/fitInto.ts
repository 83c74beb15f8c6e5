import type { Loss } from './cleanHtml'

const BLOCKS = ['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote', 'table']

/** The blocks that may stand in an element; in one that is not here, none may. Web pages and mails nest them freely. */
const MAY_HOLD: Readonly<Record<string, readonly string[]>> = {
  blockquote: ['p'],
  li: ['p', 'ul', 'ol'],
  td: ['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote'],
  th: ['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote'],
}
/** Elements whose children are parts of their own, of which this says nothing. */
const FRAMES = ['ul', 'ol', 'table', 'thead', 'tbody', 'tr']

/** The children of a pasted element without the blocks that cannot stand in it: their words stay, as paragraphs if possible. */
export const fitInto = (
  parent: HTMLElement,
  children: readonly Node[],
  lose: (loss: Loss) => void,
): Node[] => {
  const name = nameOf(parent)
  return FRAMES.includes(name)
    ? [...children]
    : children.flatMap((child) => fit(child, { parent: name, target: parent.ownerDocument, lose }))
}

type Place = { parent: string; target: Document; lose: (loss: Loss) => void }

const fit = (child: Node, place: Place): Node[] => {
  const { lose, parent, target } = place
  const name = nameOf(child)
  const isPart = PARTS.includes(name)
  if (!isPart && !BLOCKS.includes(name)) return [child]
  const mayHold = MAY_HOLD[parent] ?? []
  if (mayHold.includes(name)) return [child]
  if (name !== 'p' && !isPart) lose({ kind: 'meaning', name })
  const inside = [...child.childNodes]
  if (inside.some((node) => [...PARTS, ...BLOCKS].includes(nameOf(node))))
    return inside.flatMap((node) => fit(node, place))
  if (!mayHold.includes('p')) return [...inside, target.createTextNode(' ')]
  const paragraph = target.createElement('p')
  paragraph.append(...inside)
  return [paragraph]
}

/** What a list or table consists of: outside it they are blocks like others. */
const PARTS = ['li', 'thead', 'tbody', 'tr', 'td', 'th']

const nameOf = (node: Node): string => node.nodeName.toLowerCase()
