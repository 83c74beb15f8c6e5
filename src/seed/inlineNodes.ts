import { blockNode } from './blockNode'
import type { SeedNode } from './SeedNode'

/** The nodes of one line: text and `[words](address)`, where an address is a URL or `collection/slug`. */
export const inlineNodes = (line: string, idOf: (key: string) => string): SeedNode[] =>
  line.split(/(\[[^\]]+\]\([^)]+\))/).flatMap((part) => {
    const [, words, address] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? []
    if (words && address)
      return [blockNode('link', [text(words)], { version: 3, fields: target(address, idOf) })]
    return part === '' ? [] : [text(part)]
  })

const text = (words: string): SeedNode => ({
  type: 'text',
  version: 1,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: words,
})

const target = (address: string, idOf: (key: string) => string): Record<string, unknown> => {
  if (/^(https?|mailto):/.test(address)) return { linkType: 'custom', url: address }
  const [relationTo] = address.split('/')
  return { linkType: 'internal', doc: { relationTo, value: idOf(address) } }
}
