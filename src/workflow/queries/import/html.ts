import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import {
  $createParagraphNode,
  $getRoot,
  $isDecoratorNode,
  $isElementNode,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { getEnabledNodes, type LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import { Parser } from 'htmlparser2'
import { DOMParser } from 'linkedom/worker'
import type { RichTextField } from 'payload'
import { worded, type Worded } from '@/i18n/desk/reasons'
import { cleanDocument, type Loss } from '@/lib/pasted/cleanHtml'
import { MOST_SPANNED } from '@/lib/pasted/elements'
import { readySent } from './sentHtml'
import { shown } from './values'

/** Signs of HTML for one text: what is stored of it is a few times as long, and has its own bound. */
export const LONGEST_HTML = 200_000
/** How deeply its elements may stand in each other, and how many there may be: before anything is made of them. */
export const DEEPEST_HTML = 100
export const MOST_ELEMENTS = 2_500
/** Attributes, comments and runs of text, of which each `&` and `<` begins one. */
const MOST_RUNS = 10_000

type ReadHtml = { text: object; losses: Required<Worded>[] } | { problem: Required<Worded> }

/**
 * HTML as a text, by the rules for what is pasted in the editor. Nothing is loaded and nothing is run; it is measured before
 * a document is made of it. What is left behind is said, and words are never left behind.
 */
export function textOfHtml(html: string, field: RichTextField): ReadHtml {
  const problem = sizeProblem(html)
  if (problem) return { problem }
  const losses: Loss[] = []
  const lose = (loss: Loss) => void losses.push(loss)
  const sent = documentOf(html)
  readySent(sent, lose)
  const body = cleanDocument(sent, documentOf(''), lose)
  const words = wordsOf(body.textContent ?? '')
  for (const cell of body.querySelectorAll('td,th')) setSpans(cell)
  const { root, text } = read(body, field)
  if (wordsOf(text) !== words) return { problem: worded('reason.html.misplaced') }
  return { text: { root }, losses: lossesIn(losses) }
}

function documentOf(html: string): Document {
  const parsed: unknown = new DOMParser().parseFromString(`<!doctype html><html><body>${html}`, 'text/html')
  // The library has of a document what these rules and the editor use of it.
  const document = parsed as Document
  const { body, documentElement: root } = document
  // What stands after the end of the page is of its body, as browsers have it.
  while (body.nextSibling) body.append(body.nextSibling)
  while (root.nextSibling) body.append(root.nextSibling)
  return document
}

/** What the editor reads of a cell are properties, which the library has not. */
const setSpans = (cell: Element): void => {
  const { colSpan, rowSpan } = MOST_SPANNED
  Object.assign(cell, {
    colSpan: spanOf(cell, 'colspan', colSpan),
    rowSpan: spanOf(cell, 'rowspan', rowSpan),
  })
}

const spanOf = (cell: Element, name: string, most: number): number =>
  Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? '', 10) || 1, 1), most)

const wordsOf = (text: string): string => text.replace(/\s+/g, '')

function read(body: HTMLElement, field: RichTextField): { root: object; text: string } {
  const editor = editorFor(field)
  let failure: unknown
  let text = ''
  editor.update(
    () => {
      try {
        // It reads of a document no more than this.
        const nodes = $generateNodesFromDOM(editor, body.ownerDocument)
        const root = $getRoot().clear()
        root.append(...inBlocks(nodes))
        text = root.getTextContent()
      } catch (error) {
        failure = error
      }
    },
    { discrete: true },
  )
  if (failure) throw failure
  return { root: editor.getEditorState().toJSON().root, text }
}

/** Words that stand in no block become paragraphs. */
function inBlocks(nodes: readonly LexicalNode[]): LexicalNode[] {
  const blocks: LexicalNode[] = []
  let open: ReturnType<typeof $createParagraphNode> | null = null
  for (const node of nodes) {
    const isBlock = ($isElementNode(node) || $isDecoratorNode(node)) && !node.isInline()
    if (isBlock) {
      open = null
      blocks.push(node)
    } else if (open || node.getTextContent().trim() !== '') {
      if (!open) blocks.push((open = $createParagraphNode()))
      open.append(node)
    }
  }
  return blocks
}

const editors = new WeakMap<object, LexicalEditor>()

/** An editor without a screen that knows what the field's own does. */
function editorFor(field: RichTextField): LexicalEditor {
  // Payload's type leaves open whose editor it is; there is one in the configuration (fields/richText).
  const { editorConfig } = field.editor as LexicalRichTextAdapter
  const known = editors.get(editorConfig)
  if (known) return known
  const editor = createHeadlessEditor({
    nodes: getEnabledNodes({ editorConfig }),
    onError: (error) => {
      throw error
    },
  })
  editors.set(editorConfig, editor)
  return editor
}

/** What makes it too much to read, or none that could be read whole; the parser that reads it afterwards sees the same elements. */
function sizeProblem(html: string): Required<Worded> | null {
  if (html.length > LONGEST_HTML) return worded('reason.html.tooLong', { most: LONGEST_HTML })
  let [depth, count, runs] = [0, 0, 0]
  let problem: Required<Worded> | null = null
  let last = ''
  const parser = new Parser({
    onopentag(name) {
      last = name
      depth += 1
      count += 1
      if (depth > DEEPEST_HTML) problem = worded('reason.html.tooDeep', { most: DEEPEST_HTML })
      else if (count > MOST_ELEMENTS) problem = worded('reason.html.tooMany', { most: MOST_ELEMENTS })
    },
    onclosetag() {
      depth -= 1
    },
    onattribute: countRun,
    ontext: countRun,
    oncomment(said) {
      countRun()
      if (isSwallowing(said)) problem = worded('reason.html.open')
    },
  })
  function countRun() {
    runs += 1
    if (runs > MOST_RUNS) problem = worded('reason.html.tooMany', { most: MOST_ELEMENTS })
  }
  for (let at = 0; at < html.length && !problem; at += PART) parser.write(html.slice(at, at + PART))
  if (problem) return problem
  last = ''
  parser.write(`<${END}>`)
  return last === END ? null : worded('reason.html.open')
}

/** Put after its end: where it is no element, something that is not closed has swallowed it, and words with it. */
const END = 'end'

/** Where a browser ends a comment before this parser does: words would be in it. */
const isSwallowing = (comment: string): boolean => comment.includes('--!>') || comment.startsWith('[CDATA[')

/** It is looked at after so many signs whether it is too much already. */
const PART = 2_000

const MOST_LOSSES = 20

/** Each thing once, with how often; links by where they lead. */
function lossesIn(losses: readonly Loss[]): Required<Worded>[] {
  const counted = new Map<string, { loss: Loss; times: number }>()
  for (const loss of losses) {
    const key = `${loss.kind} ${loss.name}`
    const known = counted.get(key)
    if (known) known.times += 1
    else counted.set(key, { loss, times: 1 })
  }
  const all = [...counted.values()]
  const said = all
    .slice(0, MOST_LOSSES)
    .map(({ loss: { kind, name }, times }) =>
      worded(`reason.html.${kind}`, { name: shown(name), number: times }),
    )
  return all.length > MOST_LOSSES
    ? [...said, worded('reason.html.more', { number: all.length - MOST_LOSSES })]
    : said
}
