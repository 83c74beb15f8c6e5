import type { Reference } from './Canaries'

interface Linked {
  hidden: readonly Reference[]
  shown: readonly Reference[]
}

/**
 * Rich text of some words, and then a link to each document and each file in turn. The words of a link are the
 * text's own and stay, whatever it leads to: links to what is hidden have none, so that nothing is left of them.
 */
export const linking = (words: string, { hidden, shown }: Linked) => {
  const block = { version: 1, direction: null, format: '', indent: 0 }
  const nodes = [
    ...hidden.filter(isShowable).map((reference) => nodeFor(reference, [])),
    ...shown.map((reference) => nodeFor(reference, [text('words of a link')])),
  ]
  const children = [text(words), ...nodes]
  return {
    root: { ...block, type: 'root', children: [{ ...block, type: 'paragraph', textFormat: 0, children }] },
  }
}

const isShowable = ({ collection }: Reference): boolean => collection !== 'users'

const text = (words: string) => ({
  ...{ type: 'text', text: words, version: 1, format: 0, mode: 'normal', style: '', detail: 0 },
})

const nodeFor = ({ collection, id }: Reference, children: unknown[]) =>
  collection === 'media'
    ? {
        ...{ type: 'upload', version: 3, id: `file-${id}`, fields: {}, format: '' },
        relationTo: collection,
        value: id,
      }
    : {
        ...{ type: 'link', version: 3, id: `to-a-${collection}`, direction: null, format: '', indent: 0 },
        fields: { linkType: 'internal', doc: { relationTo: collection, value: id } },
        children,
      }
