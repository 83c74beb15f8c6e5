import type { HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html'
import { escapeHtml } from '@/lib/escapeHtml'
import { idOf } from './idOf'
import { linkHref } from './linkHref'
import type { ShownImage, Targets } from './Targets'

/** Our HTML for the nodes that Payload's converters write otherwise: no classes, no styles, no new windows. */
export const converters =
  (targets: Targets): HTMLConvertersFunction =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    paragraph: ({ node, nodesToHTML }) => element('p', '', nodesToHTML({ nodes: node.children })),
    list: ({ node, nodesToHTML }) =>
      element(node.listType === 'number' ? 'ol' : 'ul', '', listItems(nodesToHTML({ nodes: node.children }))),
    // Only the inside: `listItems` writes the item itself.
    listitem: ({ node, nodesToHTML }) => nodesToHTML({ nodes: node.children }).join(''),
    link: ({ node, nodesToHTML }) =>
      anchor(linkHref(node.fields, targets), nodesToHTML({ nodes: node.children })),
    autolink: ({ node, nodesToHTML }) =>
      anchor(linkHref(node.fields, targets), nodesToHTML({ nodes: node.children })),
    table: ({ node, nodesToHTML }) =>
      element('table', '', [element('tbody', '', nodesToHTML({ nodes: node.children }))]),
    tablerow: ({ node, nodesToHTML }) => element('tr', '', nodesToHTML({ nodes: node.children })),
    tablecell: ({ node, nodesToHTML }) =>
      element(
        node.headerState > 0 ? 'th' : 'td',
        `${SCOPE[node.headerState] ?? ''}${span('colspan', node.colSpan)}${span('rowspan', node.rowSpan)}`,
        nodesToHTML({ nodes: node.children }),
      ),
    upload: ({ node }) => {
      const image = targets.images.get(idOf(node.value) ?? '')
      return image ? figure(image, node.fields ?? {}) : ''
    },
    unknown: '',
  })

const element = (tag: string, attributes: string, children: string[]): string =>
  `<${tag}${attributes}>${children.join('')}</${tag}>`

/** Lexical keeps a nested list as an item of its own; in HTML it belongs to the item before. */
const listItems = (insides: string[]): string[] =>
  insides
    .reduce<string[]>((items, inside) => {
      const before = items.at(-1)
      const isNested = /^<[ou]l>/.test(inside) && before !== undefined
      return isNested ? [...items.slice(0, -1), before + inside] : [...items, inside]
    }, [])
    .map((inside) => element('li', '', [inside]))

const anchor = (href: string | null, children: string[]): string =>
  href === null ? children.join('') : element('a', ` href="${escapeHtml(href)}"`, children)

// Lexical's header states: 1 the cell heads its column, 2 its row, 3 both
const SCOPE: Readonly<Record<number, string>> = { 1: ' scope="col"', 2: ' scope="row"', 3: ' scope="col"' }

const span = (name: string, count: number | undefined): string =>
  count !== undefined && Number.isInteger(count) && count > 1 ? ` ${name}="${count}"` : ''

const figure = (image: ShownImage, { alt, caption }: { alt?: unknown; caption?: unknown }): string => {
  const words = [caption, image.credit && `© ${image.credit}`].filter(
    (part) => typeof part === 'string' && part !== '',
  )
  const size = image.width && image.height ? ` width="${image.width}" height="${image.height}"` : ''
  const picture = `<img src="${escapeHtml(image.address)}" alt="${escapeHtml(typeof alt === 'string' ? alt : '')}"${size} loading="lazy">`
  const below = words.length ? element('figcaption', '', [escapeHtml(words.join(' '))]) : ''
  return element('figure', '', [picture, below])
}
