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
