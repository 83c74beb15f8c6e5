import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import { describe, expect, it } from 'vitest'
import { converters } from '@/fields/richText/converters'
import { isRichText } from '@/fields/richText/isRichText'
import { mentions } from '@/fields/richText/mentions'
import { sanitise } from '@/fields/richText/sanitise'
import type { Targets } from '@/fields/richText/Targets'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const node = (type: string, more: object = {}, ...children: unknown[]) => ({ type, children, ...more })
const nowhere: Targets = { pages: new Map(), images: new Map() }

const html = (children: unknown[], targets = nowhere): string => {
  const data: unknown = { root: node('root', {}, ...children) }
  if (!isRichText(data)) throw new Error('The test wrote no rich text.')
  return sanitise(convertLexicalToHTML({ data, disableContainer: true, converters: converters(targets) }))
}
const link = (fields: object) => node('paragraph', {}, node('link', { fields }, text('words')))
const internal = link({ linkType: 'internal', doc: { relationTo: 'forums', value: 'a' } })

describe('rich text as HTML', () => {
  it('is plain semantic HTML without classes and styles', () => {
    expect(
      html([
        node('heading', { tag: 'h2' }, text('Head')),
        node('paragraph', { format: 'center', indent: 2 }, text('a'), text('b', 1), text('c', 2), {
          type: 'linebreak',
        }),
        node('list', { listType: 'number' }, node('listitem', { value: 1 }, text('one'))),
        node('quote', {}, text('said')),
      ]),
    ).toBe(
      '<h2>Head</h2><p>a<strong>b</strong><em>c</em><br /></p><ol><li>one</li></ol><blockquote>said</blockquote>',
    )
  })

  it('puts a nested list into the item before it', () => {
    const inner = node('listitem', {}, node('list', { listType: 'bullet' }, node('listitem', {}, text('b'))))
    expect(html([node('list', { listType: 'bullet' }, node('listitem', {}, text('a')), inner)])).toBe(
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
    )
  })

  it('gives table headers their scope', () => {
    const cell = (headerState: number) => node('tablecell', { headerState }, node('paragraph', {}, text('x')))
    expect(html([node('table', {}, node('tablerow', {}, cell(1), cell(2), cell(0)))])).toBe(
      '<table><tbody><tr><th scope="col"><p>x</p></th><th scope="row"><p>x</p></th><td><p>x</p></td></tr></tbody></table>',
    )
  })

  it('links to a page that is public', () => {
    const targets = { ...nowhere, pages: new Map([['forums/a', '/forums/internet-governance-forum_en']]) }
    expect(html([internal], targets)).toBe('<p><a href="/forums/internet-governance-forum_en">words</a></p>')
  })

  it('shows a link to what is not public as plain text', () => {
    expect(html([internal])).toBe('<p>words</p>')
  })

  it('shows an image with its alternative text, caption and credit, and nothing of one that may not be seen', () => {
    const upload = {
      type: 'upload',
      relationTo: 'media',
      value: 'm',
      fields: { alt: '"><script>', caption: 'Tunis' },
    }
    const images = new Map([['m', { address: '/api/media/file/a.png', width: 2, height: 1, credit: 'EU' }]])
    expect(html([upload], { ...nowhere, images })).toBe(
      '<figure><img src="/api/media/file/a.png" alt="&quot;&gt;&lt;script&gt;" width="2" height="1" loading="lazy" /><figcaption>Tunis © EU</figcaption></figure>',
    )
    expect(html([upload])).toBe('')
  })

  it.each([
    [
      'a script in words',
      [node('paragraph', {}, text('<script>alert(1)</script><img src=x onerror=alert(1)>'))],
    ],
    ['a script as address', [link({ linkType: 'custom', url: 'javascript:alert(1)' })]],
    ['an address that breaks out', [link({ linkType: 'custom', url: 'https://x.org/" onclick="alert(1)' })]],
    ['a heading tag that is a script', [node('heading', { tag: 'script' }, text('alert(1)'))]],
    ['a heading tag with an attribute', [node('heading', { tag: 'h2 onclick=alert(1)' }, text('x'))]],
    [
      'a cell with attributes',
      [node('tablecell', { colSpan: '2" onclick="alert(1)', headerState: 0 }, text('x'))],
    ],
    [
      'a cell with styles',
      [node('tablecell', { backgroundColor: 'red;background:url(javascript:1)', headerState: 0 })],
    ],
    [
      'a block of its own',
      [node('block', { fields: { blockType: 'html', html: '<script>alert(1)</script>' } })],
    ],
    ['text styles', [node('paragraph', {}, { ...text('x', 4), style: 'background:url(javascript:1)' })]],
  ])('lets no %s through', (_, children) => {
    const safe = html(children)
    expect(safe).not.toMatch(/<(script|img|iframe|style|svg)/i)
    expect(safe).not.toMatch(/<[^>]*(\son\w+|style=|javascript:)/i)
  })
})

describe('what a text mentions', () => {
  it('is every linked page and shown image once', () => {
    const root = node('root', {}, internal, internal, {
      type: 'upload',
      relationTo: 'media',
      value: { id: 'm' },
    })
    expect(mentions(root)).toEqual({ pages: ['forums/a'], images: ['m'] })
  })
})
