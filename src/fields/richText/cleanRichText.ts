import { idOf } from './idOf'
import { isRichText } from './isRichText'
import { isTextNode } from './TextNode'
import { DEEPEST } from './vocabulary'

type Parts = Record<string, unknown>

/**
 * A text as the editor hands it over, in the one shape in which it is stored. The picker of links adds the title of
 * the page, or the whole page, to what must be its id; a picture can come with its whole file. Nothing else is
 * changed: what our editor does not write is refused (`richTextProblem`), not mended.
 */
export const cleanRichText = (value: unknown): unknown =>
  isRichText(value) ? { ...withoutNulls(value), root: cleanNode(value.root, 0) } : value

/** The form keeps an empty place beside the text for each part of it that was once refused by its own path. */
const withoutNulls = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null))

const cleanNode = (node: unknown, depth: number): unknown => {
  // What is nested more deeply is refused; until then, nobody must be able to exhaust the stack.
  if (!isTextNode(node) || depth > DEEPEST) return node
  const clean = { ...node, ...CLEAN[node.type]?.(node) }
  return node.children
    ? { ...clean, children: node.children.map((child) => cleanNode(child, depth + 1)) }
    : clean
}

const cleanLink = ({ fields }: { fields?: unknown }): Parts => {
  if (!isParts(fields)) return {}
  // `id` is the link's own: the drawer in which it is edited repeats it among its fields.
  const { id: _repeated, ...rest } = fields
  return { fields: isParts(rest.doc) ? { ...rest, doc: cleanPage(rest.doc) } : rest }
}

const cleanPage = ({ label: _title, ...page }: Parts): Parts => ({ ...page, value: idIn(page.value) })

const CLEAN: Readonly<Record<string, (node: { fields?: unknown; value?: unknown }) => Parts>> = {
  link: cleanLink,
  autolink: cleanLink,
  upload: ({ value }) => ({ value: idIn(value) }),
}

const idIn = (value: unknown): unknown => idOf(value) ?? value

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
