/** How many columns and rows a cell can span: as browsers have it (HTML, 4.9.11). What is beyond stops an editor. */
export const MOST_SPANNED = { colSpan: 1_000, rowSpan: 65_534 }

/** The elements that a text may hold, with the attributes that they keep. */
export const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  br: [],
  em: [],
  h2: [],
  h3: [],
  h4: [],
  li: [],
  ol: [],
  p: [],
  strong: [],
  table: [],
  tbody: [],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  thead: [],
  tr: [],
  ul: [],
}

/** Elements that have a plain equivalent of ours. The title of the page is its only heading of level 1. */
export const RENAMED: Readonly<Record<string, string>> = {
  h1: 'h2',
  h5: 'h4',
  h6: 'h4',
  i: 'em',
  pre: 'p',
}

/** Elements that are dropped with all they contain. */
export const LOST: ReadonlySet<string> = new Set([
  ...['script', 'style', 'head', 'meta', 'link', 'title', 'template', 'noscript', 'xml'],
  ...['img', 'picture', 'svg', 'math', 'canvas', 'video', 'audio', 'object', 'embed', 'iframe'],
  ...['input', 'button', 'select', 'textarea', 'hr'],
])

/** Of what is dropped, what holds no words of the text: nobody misses it. */
export const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'meta', 'link'])

/** And what should hold none: it is missed where it does. */
export const SILENT_IF_EMPTY: ReadonlySet<string> = new Set(['head', 'xml'])

/** Elements that say nothing of the words in them. */
export const WRAPPERS: ReadonlySet<string> = new Set([
  ...[
    'html',
    'body',
    'div',
    'span',
    'section',
    'article',
    'main',
    'header',
    'footer',
    'aside',
    'nav',
    'center',
  ],
  ...['font', 'o:p', 'figure', 'colgroup', 'col', 'tfoot', 'b', 'strong'],
])

/** Attributes that say something of the words, and are not kept. */
export const MEANT: readonly string[] = ['lang', 'start', 'reversed', 'title']
