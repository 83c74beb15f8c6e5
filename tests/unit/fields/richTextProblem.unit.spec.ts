import { describe, expect, it } from 'vitest'
import { cleanRichText } from '@/fields/richText/cleanRichText'
import { richTextProblem } from '@/fields/richText/richTextProblem'

const text = (words: string, format: unknown = 0) => ({ type: 'text', text: words, format })
const node = (type: string, more: object = {}, ...children: unknown[]) => ({ type, children, ...more })
const rich = (...children: unknown[]) => ({ root: node('root', {}, ...children) })
const link = (fields: unknown) => rich(node('paragraph', {}, node('link', { fields }, text('x'))))
const upload = (more: object) => rich({ type: 'upload', relationTo: 'media', value: 'id', ...more })

const toForum = { linkType: 'internal', doc: { relationTo: 'forums', value: 'id' } }

// As Lexical 0.50 and Payload 3.90 write them (`exportJSON`).
const element = { direction: 'ltr', format: 'start', indent: 0, version: 1 }
const words = { ...text('x'), detail: 0, mode: 'normal', style: '', version: 1 }
const written = rich(
  node('paragraph', { ...element, textFormat: 1, textStyle: '' }, words, { ...words, type: 'tab' }),
  node('heading', { ...element, tag: 'h2' }, words, { type: 'linebreak', version: 1 }),
  node(
    'list',
    { ...element, listType: 'number', start: 1, tag: 'ol' },
    node('listitem', { ...element, checked: undefined, value: 1 }, words),
  ),
  node('quote', element, words),
  node(
    'paragraph',
    element,
    node(
      'link',
      { ...element, id: '6b06de9a4a6d0b634fc7d920', fields: { ...toForum, newTab: false } },
      words,
    ),
    node(
      'autolink',
      { ...element, fields: { doc: null, linkType: 'custom', newTab: false, url: 'https://a.eu' } },
      words,
    ),
  ),
  node(
    'table',
    { ...element, colWidths: [92, 92], rowStriping: true },
    node(
      'tablerow',
      { ...element, height: 33 },
      node(
        'tablecell',
        {
          ...element,
          ...{ backgroundColor: null, colSpan: 1, headerState: 3, rowSpan: 1, width: 92 },
          verticalAlign: 'middle',
        },
        node('paragraph', element, words),
      ),
    ),
  ),
  {
    ...{ type: 'upload', format: '', id: '6b06de9a4a6d0b634fc7d921', relationTo: 'media', version: 3 },
    fields: { alt: 'x', caption: null },
    pending: undefined,
    value: 'e7f7f40e-32e4-4812-a462-068a33a39102',
  },
)

describe('a rich text', () => {
  it('may hold whatever the editor writes', () => {
    expect(richTextProblem(written)).toBeNull()
  })

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
    ['an internal link that also holds an address', link({ ...toForum, url: 'javascript:alert(1)' })],
    [
      'a link to an address that also holds a page',
      link({ ...toForum, linkType: 'custom', url: 'https://a.eu' }),
    ],
    ['a link with words that the editor does not show', link({ ...toForum, note: 'x' })],
    [
      'a page of a link that brings more than its id',
      link({ ...toForum, doc: { ...toForum.doc, title: 'x' } }),
    ],
    [
      'an image that brings an address of its own',
      upload({ value: { id: 'id', url: 'https://a.eu/x.png' } }),
    ],
    ['an image with words that the editor does not show', upload({ fields: { note: 'x' } })],
    ['an image that waits for its upload', upload({ pending: { src: 'https://a.eu/x.png' } })],
    ['a file in what is no image', rich(node('paragraph', { relationTo: 'media', value: 'id' }, text('x')))],
    ['words hidden in the editor', rich(node('paragraph', {}, { ...text('x'), style: 'display: none' }))],
    ['words beside those of a node', rich(node('paragraph', { note: 'x' }, text('x')))],
    ['words beside the text', { ...rich(node('paragraph', {}, text('x'))), note: 'x' }],
    ['words in the root', { root: node('root', { note: 'x' }) }],
    ['words as a number', rich(node('paragraph', { indent: 'x' }, text('x')))],
    ['an inherited name as a part', rich(node('paragraph', { constructor: 'x' }, text('x')))],
    ['a text that is far too long', rich(node('paragraph', {}, text('x'.repeat(600_000))))],
  ])('may not be %s', (_, value) => {
    expect(richTextProblem(value)).toMatch(/\.$/)
  })

  it('says where the problem is, in words and as a path', () => {
    const value = rich(
      node('paragraph', {}, text('Sound.')),
      node('quote', {}, text('It meets  twice a year, in spring and in the autumn'), {
        ...text('x'),
        style: 'a',
      }),
    )
    expect(richTextProblem(value)).toMatch(
      /^in block 2 \(“It meets twice a year, in spring and in …”\), .* “style” \(at root\.children\.1\.children\.1\.style\)/,
    )
  })

  it('is freed of the empty places that a form keeps beside it', () => {
    const value = rich(node('paragraph', {}, text('x')))
    expect(cleanRichText({ ...value, url: null })).toEqual(value)
    expect(richTextProblem(cleanRichText({ ...value, note: 'x' }))).toContain('damaged')
  })

  it('may not be nested without end', () => {
    let deep: object = node('list', { listType: 'bullet' })
    for (let level = 0; level < 100; level += 1)
      deep = node('list', { listType: 'bullet' }, node('listitem', {}, deep))
    expect(richTextProblem(rich(deep))).toContain('nested')
  })
})
