import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/lib/env'
import { contentFields } from '@/workflow/domain/content'
import { textOfHtml } from '@/workflow/queries/import/html'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'

type Told = { id: string; advice?: object[]; errors: { path?: string; code: string }[] }

describe('of HTML that a program sends', () => {
  let desk: Desk
  let program: Awaited<ReturnType<typeof aProgram>>
  beforeAll(async () => {
    desk = await aDesk()
    program = await aProgram({ maker: desk.people.administrator })
  })
  const told = ({ body }: { body: unknown }) => body as Told
  const send = (bodyHtml: string) => program.create({ title: `Page ${randomUUID()}`, bodyHtml })
  const linkTo = (href: string) => send(`<p><a href="${href}">x</a></p>`)
  const stored = (id: string) =>
    desk.payload.findByID({ collection: 'pages', id, depth: 0, draft: true, locale: 'en' })
  const field = () => {
    const found = contentFields(desk.payload.collections.pages.config).find(({ name }) => name === 'body')
    if (found?.type !== 'richText') throw new Error('Pages have a body.')
    return found
  }

  it('the words of what a page has for itself are kept, and it is said whose they were', () => {
    const became = (html: string) => {
      const read = textOfHtml(html, field())
      if ('problem' in read) return [read.problem.reason.key]
      const words = (JSON.stringify(read.text).match(/"text":"[^"]*"/g) ?? []).map((word) =>
        word.slice(8, -1),
      )
      return [words.join(''), ...read.losses.map(({ message }) => /“(\w+)”/.exec(message)?.[1])]
    }
    for (const name of ['button', 'textarea', 'noscript', 'object', 'video', 'audio', 'canvas', 'iframe'])
      expect(became(`<p>a<${name}>b</${name}>c</p>`), name).toEqual(['a b c', name])
    expect(became('<p>a<select><option>b</option><option>c</option></select></p>')).toEqual([
      ...['a b c', 'select', 'option'],
    ])
    const drawn = '<svg><style>q{}</style><script>1</script><title>t</title><text>b</text></svg>'
    expect(became(`<p>a${drawn}<math><mi>x</mi><mo>=</mo></math></p>`)).toEqual(['a t b x =', 'svg', 'math'])
    expect(became('<button><b>a</b><svg><text>b</text></svg></button>')).toEqual(['a b', 'button', 'svg'])
    expect(became('<p>a<svg><path d="M0"/></svg><button></button></p>')).toEqual(['a', 'svg', 'button'])
    expect(became('<table><tr><button>a</button><td>b</td></tr></table>')).toEqual(['reason.html.misplaced'])
  })

  it('links are what the editor takes, as a browser reads them; a path of this site leads to its text', async () => {
    const page = await desk.write()
    await desk.publish(page)
    const { slug } = await desk.payload.findByID({ collection: 'pages', id: page, locale: 'en' })
    for (const [href, became] of [
      ['https://other.eu/x?y=1#z', 'https://other.eu/x?y=1#z'],
      ['\n https://other.eu/a b ', 'https://other.eu/a%20b'],
      ['mailto:a@b.eu?subject=Hi there', 'mailto:a@b.eu?subject=Hi%20there'],
      ['tel:+32 2 299 11 11', 'tel:+3222991111'],
      [`/${slug}_en`, `/${slug}_en`],
      [`${env.SERVER_URL}/${slug}_en`, `/${slug}_en`],
      [`/${slug}_en#part`, `${env.SERVER_URL}/${slug}_en#part`],
      ['/no-such-page_en', `${env.SERVER_URL}/no-such-page_en`],
    ] as const) {
      const sent = await linkTo(href)
      expect(sent.status, sent.text).toBe(201)
      expect([told(sent).advice, (await stored(told(sent).id)).bodyHtml], href).toEqual([
        ...[undefined, `<p><a href="${became}">x</a></p>`],
      ])
    }
    const { body } = await stored(told(await linkTo(`/${slug}_en`)).id)
    expect(JSON.stringify(body)).toContain(`"doc":{"relationTo":"pages","value":"${page}"}`)
    for (const href of ['https://oth er.eu', 'tel:none', 'mailto:a', 'https://'])
      expect(told(await linkTo(href)).errors, href).toMatchObject([{ path: 'bodyHtml', code: 'invalid' }])
    for (const href of ['//other.eu', '/\\other.eu', 'page_en', '#part', 'ftp://x.eu'])
      expect(told(await linkTo(href)).advice, href).toHaveLength(1)
  })
})
