import { passagesIn, type Anchor } from '@/workflow/domain/anchor'
import { LONGEST_QUOTATION, SURROUNDINGS } from '@/workflow/domain/comments'

/** What a comment is going to be about: a field, or a passage of it. */
export type CommentTarget = { path: string; label: string; anchor: Anchor | null }

type Part = { node: Text; at: number }
type Shown = { text: string; parts: Part[] }

const FIELD = '[id^="field-"], .field-type'
/** Of the form, what is written; of the screen to decide on, what is compared. */
const TEXTS = '.document-fields, .review__text'
/** What stands in a compared text and is no part of it: what was removed, where links lead, what happened to a block. */
const BESIDE =
  'del, h3, .review__place, .review__target, .review__hint, summary, button, label, .field-label, .field-description, .workflow'
const BLOCKS = 'p, li, h4, h5, h2, td, th, blockquote, figcaption'

/** The words of a field as they are shown, and in which nodes they are. */
function shownIn(field: Element): Shown {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT, {
    acceptNode: ({ parentElement }) =>
      parentElement?.closest(BESIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  })
  const shown: Shown = { text: '', parts: [] }
  let last: Element | null | undefined
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Only texts were asked for.
    const words = node as Text
    const block = words.parentElement?.closest(BLOCKS)
    if (shown.text !== '' && block !== last) shown.text += '\n'
    last = block
    shown.parts.push({ node: words, at: shown.text.length })
    shown.text += words.data
  }
  return shown
}

const pathIn = (id: string) => id.slice('field-'.length).replaceAll('__', '.')

/** The field of the text that something stands in. A rich text has no id, but its label names one. */
function fieldAround(start: Element | null): { element: Element; path: string; label: string } | null {
  if (!start?.closest(TEXTS) || start.closest('.workflow')) return null
  for (let at = start.closest(FIELD); at; at = at.parentElement?.closest(FIELD) ?? null) {
    const named = at.id.startsWith('field-') ? at.id : null
    const label = at.querySelector<HTMLLabelElement>('label[for^="field-"]')
    const id = named ?? label?.htmlFor
    if (id) return { element: at, path: pathIn(id), label: labelOf(id, at) }
  }
  return null
}

function labelOf(id: string, element: Element): string {
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`) ?? element.querySelector('h3')
  const words = [...(label?.childNodes ?? [])].find(({ nodeType }) => nodeType === Node.TEXT_NODE)
  return (words?.textContent ?? label?.textContent ?? '').replace('*', '').trim() || pathIn(id)
}

const anchorIn = (text: string, from: number, to: number): Anchor | null =>
  text.slice(from, to).trim() === ''
    ? null
    : {
        quotation: text.slice(from, Math.min(to, from + LONGEST_QUOTATION)),
        before: text.slice(Math.max(0, from - SURROUNDINGS), from),
        after: text.slice(to, to + SURROUNDINGS),
      }

/** What is selected or has the cursor, where that is in the text; undefined elsewhere. */
export function targetNow(): CommentTarget | undefined {
  const active = document.activeElement
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) {
    const field = fieldAround(active)
    if (!field) return undefined
    const { selectionEnd: to, selectionStart: from, value } = active
    return { path: field.path, label: field.label, anchor: anchorIn(value, from ?? 0, to ?? 0) }
  }
  const selection = document.getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null
  const start = range && (range.startContainer as Node)
  const field = start && fieldAround(start instanceof Element ? start : start.parentElement)
  if (!range || !field) return undefined
  const { element, label, path } = field
  return { path, label, anchor: range.collapsed ? null : anchorOfRange(element, range) }
}

function anchorOfRange(field: Element, range: Range): Anchor | null {
  const { text, parts } = shownIn(field)
  const touched = parts.filter(({ node }) => range.intersectsNode(node))
  const [first, last] = [touched[0], touched.at(-1)]
  if (!first || !last) return null
  const from = first.at + (first.node === range.startContainer ? range.startOffset : 0)
  const to = last.at + (last.node === range.endContainer ? range.endOffset : last.node.length)
  return anchorIn(text, from, to)
}

/**
 * The first passage of the text that is shown with these words, whatever blanks and quotation marks they have.
 * @returns null where there is none, or only in a place that cannot be commented on
 */
export function targetOfWords(words: string): CommentTarget | null {
  const wanted = patternOf(words)
  for (const screen of document.querySelectorAll(TEXTS)) {
    const { parts, text } = shownIn(screen)
    for (const span of spansOf(wanted, text)) {
      const range = rangeIn(parts, span)
      const field = range && fieldAround(range.startContainer.parentElement)
      // Words at the end of a field and at the beginning of the next one are no passage.
      if (range && field?.element.contains(range.endContainer))
        return { path: field.path, label: field.label, anchor: anchorOfRange(field.element, range) }
    }
    for (const input of screen.querySelectorAll<HTMLInputElement>('input[type=text], textarea')) {
      const [span] = spansOf(wanted, input.value)
      const field = span && fieldAround(input)
      if (field)
        return { path: field.path, label: field.label, anchor: anchorIn(input.value, span.from, span.to) }
    }
  }
  return null
}

const QUOTES = /["'‘’“”„«»]/g

function patternOf(words: string): RegExp {
  const escaped = (word: string) =>
    word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(QUOTES, `[${QUOTES.source.slice(1, -1)}]`)
  return new RegExp(words.trim().split(/\s+/).map(escaped).join('\\s+'), 'giu')
}

const spansOf = (wanted: RegExp, text: string) =>
  [...text.matchAll(wanted)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }))

/** Where the passage that is selected now ends in the window. */
export function selectionEnd(): DOMRect | null {
  const active = document.activeElement
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement)
    return active.getBoundingClientRect()
  const selection = document.getSelection()
  const rects = selection?.rangeCount ? selection.getRangeAt(0).getClientRects() : undefined
  return rects?.[rects.length - 1] ?? null
}

/** The element that shows a field. */
export function fieldAt(path: string): Element | null {
  const id = CSS.escape(`field-${path.replaceAll('.', '__')}`)
  const label = document.querySelector(`label[for="${id}"]`)
  return document.querySelector(`#${id}`) ?? label?.closest('.field-type') ?? null
}

/** Where these passages are shown at this moment, in the order in which they are given. */
export function rangesOf(passages: readonly { path: string; anchor: Anchor }[]): (Range | null)[] {
  const finders = new Map<string, (anchor: Anchor) => Range | null>()
  return passages.map(({ anchor, path }) => {
    const find = finders.get(path) ?? finderIn(fieldAt(path))
    finders.set(path, find)
    return find(anchor)
  })
}

function finderIn(field: Element | null): (anchor: Anchor) => Range | null {
  if (!field) return () => null
  const { parts, text } = shownIn(field)
  const find = passagesIn(text)
  return (anchor) => {
    const found = find(anchor)
    return found && rangeIn(parts, found)
  }
}

function rangeIn(parts: readonly Part[], span: { from: number; to: number }): Range | null {
  const from = parts.findLast(({ at }) => at <= span.from)
  const to = parts.findLast(({ at }) => at < span.to)
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, Math.min(span.from - from.at, from.node.length))
  range.setEnd(to.node, Math.min(span.to - to.at, to.node.length))
  return range
}

/** For which words others can be suggested: the selected ones, or those of a plain field. Null where there are none. */
export function replaceableAt({ anchor, path }: CommentTarget): string | null {
  if (anchor) return anchor.quotation
  const field = fieldAt(path)
  const isPlain =
    field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')
  return isPlain ? field.value : null
}
