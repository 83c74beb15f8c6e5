import { env } from '@/lib/env'
import type { Loss } from '@/lib/pasted/cleanHtml'

/**
 * Makes HTML that a program sends ready for the rules for what is pasted, which were made for what a person copies from
 * a page: there buttons are of the page, and a browser writes whole addresses. Here all words are of the text, and a link
 * may lead to a path of this site.
 * @param lose is told whose words are kept without what is said of them
 */
export const readySent = (document: Document, lose: (loss: Loss) => void): void => {
  for (const element of [...document.querySelectorAll(WITH_WORDS)]) keepWords(document, element, lose)
  for (const link of document.querySelectorAll('a[href]'))
    link.setAttribute('href', address(link.getAttribute('href') ?? ''))
}

/** Dropped from a page with what they hold; of the foreign ones only the words are kept, for they hold no elements of ours. */
const FLOW = ['button', 'select', 'noscript', 'object', 'video', 'audio', 'canvas']
const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math', 'iframe', 'textarea'])
const WITH_WORDS = [...FLOW, ...FOREIGN].join(',')

const keepWords = (document: Document, element: Element, lose: (loss: Loss) => void): void => {
  const words = wordsIn(element)
  if (words.length === 0 || !document.contains(element)) return
  const name = element.tagName.toLowerCase()
  lose({ kind: 'meaning', name })
  const kept = FOREIGN.has(name)
    ? [document.createTextNode(words.join(' '))]
    : [...element.childNodes].flatMap((child) => [child, document.createTextNode(' ')])
  // They stand beside each other on a page, not in one word.
  element.replaceWith(document.createTextNode(' '), ...kept, document.createTextNode(' '))
}

/** What stands in an element for people, piece by piece. */
const wordsIn = (node: Node): string[] => {
  if (node.nodeType === TEXT) return [(node.textContent ?? '').trim()].filter(Boolean)
  return /^(?:script|style)$/i.test(node.nodeName) ? [] : [...node.childNodes].flatMap(wordsIn)
}
const TEXT = 3

/**
 * An address as a browser reads it: without what stands around it, with blanks in it written out, and whole where it is a
 * path of this site. Blanks in a telephone number are for the eye (RFC 3966, 5.1.1).
 */
const address = (written: string): string => {
  const trimmed = written.trim().replace(/[\t\r\n]/g, '')
  if (/^\/(?![/\\])/.test(trimmed)) return env.SERVER_URL + encoded(trimmed)
  if (/^tel:/i.test(trimmed)) return trimmed.replace(/[ \u00a0\u202f]/g, '')
  return /^(?:https?|mailto):/i.test(trimmed) ? encoded(trimmed) : trimmed
}

/** Of a host no blank is a part, written out or not. */
const encoded = (url: string): string => url.replaceAll(' ', '%20')
