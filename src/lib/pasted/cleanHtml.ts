import { joinWordLists } from './joinWordLists'
import { tidyNode } from './tidyNode'

/** What the rules leave out of a text: an element with what it holds, a link, or what an element says of its words. */
export type Loss = { kind: 'element' | 'link' | 'meaning'; name: string }

/**
 * HTML, from Word or a web page, reduced to what a text may hold: headings, paragraphs, lists, links, quotes, tables, bold
 * and italic. Pictures and everything else are left behind. The same rules hold for what is pasted in the editor and for
 * what a program sends.
 * @param source is taken apart
 * @param target an empty document, into which it is put
 * @param lose is told what is left behind, but for looks
 */
export const cleanDocument = (
  source: Document,
  target: Document,
  lose: (loss: Loss) => void = () => {},
): HTMLElement => {
  joinWordLists(source.body)
  for (const node of [...source.body.childNodes]) target.body.append(...tidyNode(node, target, lose))
  return target.body
}

/** The same of HTML that is pasted: in the browser. */
export const cleanHtml = (html: string): string => {
  const source = new DOMParser().parseFromString(html, 'text/html')
  return cleanDocument(source, source.implementation.createHTMLDocument('')).innerHTML
}
