import type { Loss } from './cleanHtml'
import { KEPT, LOST, MEANT, RENAMED, SILENT, SILENT_IF_EMPTY, WRAPPERS } from './elements'
import { fitInto } from './fitInto'

/** What is kept of a pasted node: text, an element of ours without its looks, or the tidied children. */
export const tidyNode = (node: Node, target: Document, lose: (loss: Loss) => void): Node[] => {
  if (node.nodeType === TEXT) return [target.createTextNode((node.textContent ?? '').replace(/\s+/g, ' '))]
  if (!isElement(node)) return []
  const name = node.tagName.toLowerCase()
  if (LOST.has(name)) {
    if (isMissed(node, name)) lose({ kind: 'element', name })
    return []
  }

  const children = [...node.childNodes].flatMap((child) => tidyNode(child, target, lose))
  const kept = elementFor(node, name)
  tellLosses({ node, name, kept, hasWords: children.length > 0 }, lose)
  if (kept === null || (name === 'a' && children.length === 0)) return children
  const element = target.createElement(kept)
  for (const attribute of KEPT[kept] ?? []) {
    const value = node.getAttribute(attribute)
    if (value !== null) element.setAttribute(attribute, value)
  }
  element.append(...fitInto(element, children, lose))
  return [element]
}

/** Is it a loss for the text that this is dropped? */
const isMissed = (node: HTMLElement, name: string): boolean =>
  SILENT_IF_EMPTY.has(name)
    ? [...node.childNodes].some(holdsWords)
    : !SILENT.has(name) && !(name === 'title' && node.parentElement?.tagName.toLowerCase() === 'head')

const holdsWords = (node: Node): boolean => {
  if (node.nodeType === TEXT) return (node.textContent ?? '').trim() !== ''
  if (!isElement(node)) return false
  const name = node.tagName.toLowerCase()
  return LOST.has(name) ? isMissed(node, name) : [...node.childNodes].some(holdsWords)
}

type Tidied = { node: HTMLElement; name: string; kept: string | null; hasWords: boolean }

/** The words are kept; what is said of them may not be. */
const tellLosses = ({ hasWords, kept, name, node }: Tidied, lose: (loss: Loss) => void): void => {
  if (kept === null && name === 'a') {
    if (node.getAttribute('href')) lose({ kind: 'link', name: node.getAttribute('href') ?? '' })
  } else if (hasWords && !WRAPPERS.has(name) && kept !== (SAME[name] ?? name)) lose({ kind: 'meaning', name })
  for (const attribute of MEANT) if (node.hasAttribute(attribute)) lose({ kind: 'meaning', name: attribute })
  // What heads a column is what the editor makes of a heading cell.
  if (/^row/i.test(node.getAttribute('scope') ?? '')) lose({ kind: 'meaning', name: 'scope' })
}

/** What is called otherwise and is the same. */
const SAME: Readonly<Record<string, string>> = { b: 'strong', i: 'em' }

const TEXT = 3
const ELEMENT = 1

const isElement = (node: Node): node is HTMLElement => node.nodeType === ELEMENT

/** The name of our element that stands for a pasted one; `null` when only its content is kept. */
const elementFor = (element: HTMLElement, name: string): string | null => {
  const style = (element.getAttribute('style') ?? '').toLowerCase().replace(/\s/g, '')
  if (name === 'a')
    return /^(https?:\/\/|mailto:|tel:)/i.test(element.getAttribute('href') ?? '') ? 'a' : null
  // Google Docs wraps the whole clipboard in a bold element that is not bold, and writes bold as a style.
  if (name === 'b' || name === 'strong') return /font-weight:(normal|400)/.test(style) ? null : 'strong'
  if (name === 'span') {
    if (/font-weight:(bold|[6-9]00)/.test(style)) return 'strong'
    return /font-style:italic/.test(style) ? 'em' : null
  }
  if (name === 'div') return hasBlocks(element) || !element.textContent?.trim() ? null : 'p'
  const ours = RENAMED[name] ?? name
  return Object.hasOwn(KEPT, ours) ? ours : null
}

const hasBlocks = (element: HTMLElement): boolean =>
  element.querySelector('p,div,h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote,pre,section,article') !== null
