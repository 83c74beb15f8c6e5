import { joinWordLists } from './joinWordLists'
import { tidyNode } from './tidyNode'

/**
 * Pasted HTML, from Word or a web page, reduced to what a text may hold: headings, paragraphs, lists, links,
 * quotes, tables, bold and italic. Pictures and everything else are left behind.
 */
export const cleanHtml = (html: string): string => {
  const source = new DOMParser().parseFromString(html, 'text/html')
  joinWordLists(source.body)
  const target = source.implementation.createHTMLDocument('')
  for (const node of source.body.childNodes) target.body.append(...tidyNode(node, target))
  return target.body.innerHTML
}
