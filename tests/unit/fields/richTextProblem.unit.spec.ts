import { describe, expect, it } from 'vitest'
import { richTextProblem } from '@/fields/richText/richTextProblem'

const text = (words: string, format: unknown = 0) => ({ type: 'text', text: words, format })
const node = (type: string, more: object = {}, ...children: unknown[]) => ({ type, children, ...more })
const rich = (...children: unknown[]) => ({ root: node('root', {}, ...children) })
const link = (fields: unknown) => rich(node('paragraph', {}, node('link', { fields }, text('x'))))
const upload = (more: object) => rich({ type: 'upload', relationTo: 'media', value: 'id', ...more })

describe('a rich text', () => {
  it('may hold headings 2–4, lists, links, quotes, tables and images', () => {
    const cell = node('tablecell', { headerState: 1 }, node('paragraph', {}, text('x')))
    expect(
      richTextProblem(
        rich(
          node('heading', { tag: 'h2' }, text('x')),
          node('paragraph', {}, text('x', 3), { type: 'linebreak' }),
          node(
            'list',
            { listType: 'bullet' },
            node('listitem', {}, text('x'), node('list', { listType: 'number' })),
          ),
          node('quote', {}, text('x')),
          node('table', {}, node('tablerow', {}, cell)),
          { type: 'upload', relationTo: 'media', value: 'id', fields: { alt: 'x' } },
          node(
            'paragraph',
            {},
            node('link', { fields: { linkType: 'custom', url: 'https://example.org' } }, text('x')),
          ),
          node(
            'paragraph',
            {},
            node(
              'link',
              { fields: { linkType: 'internal', doc: { relationTo: 'forums', value: 'id' } } },
              text('x'),
            ),
          ),
        ),
      ),
    ).toBeNull()
  })

  it.each([null, undefined])('may be empty (%j)', (value) => {
    expect(richTextProblem(value)).toBeNull()
  })

  it.each([
    ['a string', 'text'],
    ['an object without root', {}],
    ['a root of another type', { root: { type: 'paragraph', children: [] } }],
    ['children that are no list', { root: { type: 'root', children: {} } }],
    ['a child that is no node', rich('words')],
    ['a node type that the site cannot show', rich(node('block', { fields: { blockType: 'html' } }))],
    ['an inherited name as node type', rich(node('constructor'))],
    ['a relationship node', rich({ type: 'relationship', relationTo: 'users', value: 'id' })],
    ['a horizontal rule', rich({ type: 'horizontalrule' })],
    ['a heading of level 1', rich(node('heading', { tag: 'h1' }, text('x')))],
    ['a heading that is a script', rich(node('heading', { tag: 'script' }, text('x')))],
    ['a check list', rich(node('list', { listType: 'check' }))],
    ['text styled as code', rich(node('paragraph', {}, text('x', 16)))],
    ['text whose format is no number', rich(node('paragraph', {}, text('x', '1')))],
    ['text without words', rich(node('paragraph', {}, { type: 'text', format: 0 }))],
    ['a list item outside a list', rich(node('listitem', {}, text('x')))],
    ['a paragraph in a link', rich(node('paragraph', {}, node('link', { fields: {} }, node('paragraph'))))],
    ['a link without fields', link(undefined)],
    ['a link to a script', link({ linkType: 'custom', url: 'javascript:alert(1)' })],
    ['a link of unknown type to a script', link({ linkType: 'other', url: 'javascript:alert(1)' })],
    [
      'a link to a member of staff',
      link({ linkType: 'internal', doc: { relationTo: 'users', value: 'id' } }),
    ],
    ['an internal link to nothing', link({ linkType: 'internal', doc: null })],
    [
      'an autolink to a script',
      rich(node('paragraph', {}, node('autolink', { fields: { url: 'data:text/html,x' } }))),
    ],
    ['an image from elsewhere', upload({ relationTo: 'users' })],
    ['an image without file', upload({ value: null })],
    ['an alternative text that is no text', upload({ fields: { alt: { toString: 1 } } })],
    ['an alternative text that is too long', upload({ fields: { alt: 'x'.repeat(251) } })],
    ['a text that is far too long', rich(node('paragraph', {}, text('x'.repeat(600_000))))],
  ])('may not be %s', (_, value) => {
    expect(richTextProblem(value)).toMatch(/\.$/)
  })

  it('may not be nested without end', () => {
    let deep: object = node('list', { listType: 'bullet' })
    for (let level = 0; level < 100; level += 1)
      deep = node('list', { listType: 'bullet' }, node('listitem', {}, deep))
    expect(richTextProblem(rich(deep))).toContain('nested')
  })
})
