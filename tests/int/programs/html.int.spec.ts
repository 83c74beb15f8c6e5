import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { USUAL_ACTS } from '@/workflow/domain/programs'
import { contentFields } from '@/workflow/domain/content'
import { DEEPEST_HTML, LONGEST_HTML, MOST_ELEMENTS, textOfHtml } from '@/workflow/queries/import/html'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'
import { aText } from '../../support/desk/aText'

type Told = {
  id: string
  expected: string
  advice?: { path: string; code: string; message: string }[]
  errors: { path?: string; code: string }[]
}

describe('HTML that a program sends', () => {
  let desk: Desk
  let program: Awaited<ReturnType<typeof aProgram>>
  beforeAll(async () => {
    desk = await aDesk()
    const grants = { pages: USUAL_ACTS, events: USUAL_ACTS, forums: USUAL_ACTS }
    program = await aProgram({ maker: desk.people.administrator, grants })
  })
  const told = ({ body }: { body: unknown }) => body as Told
  const wrongIn = (answer: { body: unknown }) =>
    told(answer).errors.map(({ code, path }) => `${path} ${code}`)
  const send = (values: object) => program.create({ title: `Page ${randomUUID()}`, ...values })
  const htmlOf = async (id: string) =>
    (await desk.payload.findByID({ collection: 'pages', id, depth: 0, draft: true, locale: 'en' })).bodyHtml
  const field = () => {
    const found = contentFields(desk.payload.collections.pages.config).find(({ name }) => name === 'body')
    if (found?.type !== 'richText') throw new Error('Pages have a body.')
    return found
  }

  it('becomes a text by the rules for what is pasted, and can be changed so', async () => {
    const html =
      '<h2>Head</h2><p>One <b>two</b> <a href="https://x.eu/a">three</a></p><ul><li>a<ul><li>b</li></ul></li></ul><blockquote>q</blockquote><table><tr><th>h</th><td>c</td></tr></table>loose'
    const made = await send({ bodyHtml: html })
    expect(made.status, made.text).toBe(201)
    expect(told(made).advice).toBeUndefined()
    const { expected, id } = told(made)
    expect(await htmlOf(id)).toBe(
      '<h2>Head</h2><p>One <strong>two</strong> <a href="https://x.eu/a">three</a></p><ul><li>a<ul><li>b</li></ul></li></ul><blockquote>q</blockquote><table><tbody><tr><th scope="col"><p>h</p></th><td><p>c</p></td></tr></tbody></table><p>loose</p>',
    )
    const changed = await program.change({ id, expected }, { bodyHtml: '<p>Other</p>' })
    expect(changed.status, changed.text).toBe(200)
    expect(await htmlOf(id)).toBe('<p>Other</p>')
    const emptied = await program.change({ id, expected: told(changed).expected }, { bodyHtml: null })
    expect(emptied.status, emptied.text).toBe(200)
    expect(await htmlOf(id)).toBeFalsy()
  })

  it('is told by its path what of it is left behind; words never are', async () => {
    const html =
      '<p>a<img src="https://x.eu/pixel.png"><img src="y.png"></p><p><a href="javascript:alert(1)">b</a> H<sub>2</sub>O</p><script>1</script><ol start="3"><li><h3>c</h3></li></ol><h1>d</h1>'
    for (const query of ['', '&dryRun=true']) {
      const answer = await program.ask(`/pages?locale=en${query}`, {
        ...{ method: 'POST', body: { title: `Page ${randomUUID()}`, bodyHtml: html } },
      })
      expect(answer.status, answer.text).toBe(query ? 200 : 201)
      const advice = told(answer).advice ?? []
      expect(advice.map(({ code, path }) => `${path} ${code}`)).toEqual(
        Array.from(advice, () => 'bodyHtml leftBehind'),
      )
      for (const word of ['“img”', '(2)', 'javascript:alert(1)', '“sub”', '“start”', '“h3”', '“h1”'])
        expect(advice.map(({ message }) => message).join('\n')).toContain(word)
      if (!query)
        expect(await htmlOf(told(answer).id)).toBe('<p>a</p><p>b H2O</p><ol><li>c</li></ol><h2>d</h2>')
    }
    const caption = '<table><caption>Lost?</caption><tr><td>x</td></tr></table>'
    expect(wrongIn(await send({ bodyHtml: caption }))).toEqual(['bodyHtml html'])
    const many = await program.ask('/drafts?locale=en', {
      method: 'POST',
      body: {
        collection: 'pages',
        documents: [
          { title: `Page ${randomUUID()}`, bodyHtml: html },
          { title: `Page ${randomUUID()}`, bodyHtml: caption },
          { title: `Page ${randomUUID()}`, bodyHtml: '<p>x</p>' },
        ],
      },
    })
    expect(many.body, many.text).toMatchObject({
      results: [
        { result: 'made', advice: [{ path: 'bodyHtml', code: 'leftBehind' }, ...Array<object>(5).fill({})] },
        { result: 'refused', errors: [{ path: 'bodyHtml' }] },
        { result: 'made' },
      ],
    })
  })

  it('loses no words in silence, however it is closed', () => {
    const became = (html: string) => {
      const read = textOfHtml(html, field())
      if ('problem' in read) return read.problem.reason.key
      const words = JSON.stringify(read.text).match(/"text":"[^"]*"/g) ?? []
      return [
        ...words.map((word) => word.slice(8, -1)),
        ...read.losses.map(({ message }) => message.slice(0, 9)),
      ]
    }
    expect(became('<p>a</p></body><p>b</p>')).toEqual(['a', 'b'])
    expect(became('<p>a</p></html>b<p>c</p></body>d')).toEqual(['a', 'b', 'c', 'd'])
    const page = '<html><head><meta charset="utf-8"><title>t</title><style>p{}</style></head>'
    expect(became(`<!doctype html>${page}<body><p>a</p></body></html>\n`)).toEqual(['a'])
    expect(became('<p>a</p><xml> <x:y></x:y></xml><script>b</script><!-- c -->')).toEqual(['a'])
    for (const name of ['xml', 'head', 'title'])
      expect(became(`<p>a</p><${name}>words</${name}>`)).toEqual(['a', `“${name}” was`.slice(0, 9)])
    for (const open of ['<title>', '<style>', '<script>', '<textarea>', '<!--', '<a href="x>'])
      expect(became(`<p>a</p>${open}b <p>c</p>`), open).toBe('reason.html.open')
    expect(became('<p>a <!-- x --!> b</p><p>c</p>')).toBe('reason.html.open')
    expect(became('<p>a <!-- x --!> b</p><!-- y -->')).toBe('reason.html.open')
    expect(became('<p>a</p><![CDATA[b]]>')).toBe('reason.html.open')
    expect(became('<p>1 < 2 & 3</p> <')).toEqual(['1 < 2 & 3', '<'])
  })

  it('keeps merged cells, within the bounds of browsers', async () => {
    const merged =
      '<table><tbody><tr><td colspan="2"><p>a</p></td><td rowspan="2"><p>b</p></td></tr><tr><td><p>c</p></td><td><p>d</p></td></tr></tbody></table>'
    const { id } = told(await send({ bodyHtml: merged }))
    expect(await htmlOf(id)).toBe(merged)
    const wide = await send({
      bodyHtml:
        '<table><tr><td colspan="1000000000" rowspan="1000000000">a</td><td colspan="-1">b</td></tr></table>',
    })
    expect(await htmlOf(told(wide).id)).toBe(
      '<table><tbody><tr><td colspan="1000" rowspan="65534"><p>a</p></td><td><p>b</p></td></tr></tbody></table>',
    )
    const read = textOfHtml(merged, field())
    const text = 'text' in read ? JSON.stringify(read.text) : ''
    for (const [span, most] of [
      ['colSpan', 1_000],
      ['rowSpan', 65_534],
    ] as const) {
      const body = (count: number): unknown => JSON.parse(text.replace(`"${span}":2`, `"${span}":${count}`))
      expect((await send({ body: body(most) })).status).toBe(201)
      for (const count of [most + 1, 1e9, 1.5, -1])
        expect(wrongIn(await send({ body: body(count) })), `${span} ${count}`).toEqual(['body invalid'])
    }
  })

  it('is refused beside the text itself, and where it is too long, too deep or no HTML', async () => {
    expect(wrongIn(await send({ body: aText('x'), bodyHtml: '<p>x</p>' }))).toEqual([
      'body both',
      'bodyHtml both',
    ])
    expect(wrongIn(await send({ body: null, bodyHtml: '<p>x</p>' }))).toEqual(['body both', 'bodyHtml both'])
    expect(wrongIn(await send({ bodyHtml: 7 }))).toEqual(['bodyHtml shape'])
    expect(wrongIn(await send({ bodyHtml: { root: {} } }))).toEqual(['bodyHtml shape'])
    expect(wrongIn(await send({ bodyHtml: 'x'.repeat(LONGEST_HTML + 1) }))).toEqual(['bodyHtml html'])
    expect(wrongIn(await send({ bodyHtml: '<b>'.repeat(DEEPEST_HTML + 1) }))).toEqual(['bodyHtml html'])
    expect(wrongIn(await send({ bodyHtml: '<br>'.repeat(MOST_ELEMENTS + 1) }))).toEqual(['bodyHtml html'])
    expect(wrongIn(await send({ titleHtml: '<p>x</p>' }))).toEqual(['titleHtml column'])
    expect(wrongIn(await send({ bodyHtml: '<p><a href="https://user:word@x.eu">a</a></p>' }))).toEqual([
      'bodyHtml invalid',
    ])
  })

  it('costs little at its worst, and nothing before it is measured', () => {
    const deep = (tag: string, depth: number) => `<${tag}>`.repeat(depth) + 'x' + `</${tag}>`.repeat(depth)
    const fill = (part: string) => part.repeat(Math.floor((LONGEST_HTML - 100) / part.length))
    const worst: Record<string, string> = {
      'ten million signs': '<p>x</p>'.repeat(1_250_000),
      'a hundred thousand deep': '<div>'.repeat(100_000),
      'closings of nothing': fill('</p>'),
      attributes: `<p ${fill('a=1 ')}>x</p>`,
      'attributes without end': `<p ${Array.from({ length: 9_990 }, (_, n) => `a${n}=1`).join(' ')}>x</p>`,
      'one attribute': `<p style="${fill('a:b;')}">x</p>`,
      'boxes in boxes': deep('div', DEEPEST_HTML).repeat(MOST_ELEMENTS / DEEPEST_HTML),
      'lists in lists': deep('ul><li', DEEPEST_HTML / 2).repeat(MOST_ELEMENTS / DEEPEST_HTML),
      'tables in tables': deep('table><tr><td', 33).repeat(50),
      'quotes in items': deep('li><blockquote', 50).repeat(50),
      'words beside each other': '<b>x</b>'.repeat(MOST_ELEMENTS),
      'words in one paragraph': `<p>${'<i>x</i> '.repeat(MOST_ELEMENTS - 1)}</p>`,
      breaks: '<br>'.repeat(MOST_ELEMENTS),
      'Word’s lists': '<p style="mso-list:l0 level1 lfo1">x</p>'.repeat(MOST_ELEMENTS),
      'levels of Word’s lists': Array.from(
        { length: MOST_ELEMENTS },
        (_, index) => `<p style="mso-list:l0 level${(index % 9) + 1}">x`,
      ).join(''),
      comments: fill('<!--x-->'),
      entities: fill('&amp;'),
      rows: `<table>${'<tr><td>x'.repeat(MOST_ELEMENTS / 2 - 1)}</table>`,
      cells: `<table><tr>${'<td>x'.repeat(MOST_ELEMENTS - 2)}</table>`,
      'wide cells': '<table><tr><td colspan=1000000 rowspan=1000000>x</table>',
      items: `<ul>${'<li>x'.repeat(MOST_ELEMENTS - 1)}</ul>`,
      links: '<a href="https://x.eu">x</a>'.repeat(MOST_ELEMENTS),
      dropped: '<img src=x>'.repeat(MOST_ELEMENTS),
      buttons: '<button>x</button>'.repeat(MOST_ELEMENTS),
      'buttons in buttons': deep('object', DEEPEST_HTML).repeat(MOST_ELEMENTS / DEEPEST_HTML),
      drawings: `<svg>${'<text>x</text>'.repeat(MOST_ELEMENTS - 1)}</svg>`,
      blank: fill('&nbsp; '),
      'open sign': fill('<'),
    }
    const took = Object.entries(worst).map(([name, html]) => {
      const begun = process.cpuUsage()
      textOfHtml(html, field())
      const { system, user } = process.cpuUsage(begun)
      return [name, Math.round((system + user) / 1_000)] as const
    })
    // Of the processor, in milliseconds: a second at most on a quiet machine; what grows by the square takes minutes.
    for (const [name, ms] of took) expect(ms, name).toBeLessThan(15_000)
  })
})
