import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { MOST_BYTES, MOST_COLUMNS, MOST_ROWS } from '@/workflow/domain/import'
import { newestActs } from '@/workflow/ledgers/audit/read'
import { verifyAudit } from '@/workflow/queries/verify'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { countDatabaseCalls } from '../../support/countDatabaseCalls'
import { rest } from '../../support/rest'

type Problem = { row: number; column: string; code: string; message: string }
type Asked = { who?: Who | 'nobody'; collection?: string; [name: string]: unknown }
type Answer = {
  made: { row: number; id: string }[]
  ignored: string[]
  problems: Problem[]
  hasMore: boolean
  texts: { row: number; title: string; slug: string; language: string }[]
}

describe('texts of a file', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const send = async (
    file: string | Uint8Array,
    { who = 'author', collection = 'events', ...asked }: Asked = {},
  ) => {
    const body = { format: 'csv', ...asked, file: Buffer.from(file).toString('base64') }
    const token = who === 'nobody' ? undefined : desk.people[who].token
    const answer = await rest(`/${collection}/import`, { method: 'POST', body, ...(token && { token }) })
    return { ...answer, body: answer.body as Answer }
  }
  const look = async (file: string | Uint8Array, asked = {}) => {
    const { status, body, text } = await send(file, asked)
    expect(status, text).toBe(200)
    return body
  }
  const doIt = (file: string, asked = {}) => look(file, { ...asked, dryRun: false })
  const codesOf = ({ problems }: Answer) => problems.map(({ row, column, code }) => [row, column, code])
  const draft = async (id: string, collection: 'events' | 'pages' = 'events', locale: 'en' | 'fr' = 'en') =>
    (await desk.payload.findByID({ collection, id, depth: 0, draft: true, locale })) as unknown as Record<
      string,
      unknown
    >
  const aForum = async (data: object = {}) => {
    const title = `Forum ${randomUUID()}`
    const { id, slug } = await desk.payload.create({
      ...{ collection: 'forums', depth: 0, draft: true, locale: 'en', user: desk.people.author.user },
      data: { title, ...data },
    })
    return { id: String(id), slug: String(slug) }
  }

  it('become drafts of whoever imports, with semicolons, relations by address or acronym, dates and choices', async () => {
    const acronym = `A${randomUUID().slice(0, 8)}`
    const [one, two] = [await aForum({ acronym }), await aForum()]
    const word = randomUUID().slice(0, 8)
    const file = [
      'Title;summary;body;kind;topics;forums;starts;timeZone;place.city;place.country;registration.link;language',
      `"Summit ${word}; first day";"What it is.";"First words.\n\nSecond ""words"".";Summit;Telecommunications;${acronym.toLowerCase()}; May 2027;Africa/Tunis;Tunis;tn;https://example.org/a;`,
      `Sommet ${word};;;summit;internet-governance, ;${one.slug}, ;20/05/2027 14:30;;;;;fr`,
    ].join('\r\n')
    // Several in one cell stand with semicolons, and so in quotes.
    const asked = file
      .replace('internet-governance, ', '"internet-governance; telecommunications"')
      .replace(`${one.slug}, `, `"${one.slug};${two.id}"`)
      .replace(`;${acronym.toLowerCase()}; May`, `;${acronym};May`)
    const seen = await look(`\uFEFF${asked}`)
    expect(seen.problems).toEqual([])
    expect(seen.made).toEqual([])
    expect(seen.texts).toMatchObject([
      { row: 2, title: `Summit ${word}; first day`, language: 'en', slug: `summit-${word}-first-day` },
      { row: 5, title: `Sommet ${word}`, language: 'fr', slug: `sommet-${word}` },
    ])
    const { made } = await doIt(`\uFEFF${asked}`)
    expect(made.map(({ row }) => row)).toEqual([2, 5])
    const [first, second] = [
      await draft(String(made[0]?.id)),
      await draft(String(made[1]?.id), 'events', 'fr'),
    ]
    expect(first).toMatchObject({
      ...{ title: `Summit ${word}; first day`, summary: 'What it is.', kind: 'summit', forums: [one.id] },
      ...{ topics: ['telecommunications'], timeZone: 'Africa/Tunis', version: '0.1', status: 'as-planned' },
      starts: { text: '2027-05', precision: 'month' },
      place: { city: 'Tunis', country: 'TN' },
      registration: { link: 'https://example.org/a' },
      workflow: { state: 'draft', live: 'none' },
    })
    expect(JSON.stringify(first.body)).toContain('Second \\"words\\".')
    expect(second).toMatchObject({
      ...{ title: `Sommet ${word}`, originalLanguage: 'fr', forums: [one.id, two.id] },
      starts: { text: '2027-05-20T14:30', value: '2027-05-20T12:30:00.000Z' },
    })
    const req = await desk.reqOf('author')
    for (const { id } of made)
      expect(await newestActs(req, { documentId: { equals: id } }, 5)).toMatchObject([
        { act: 'create', to: 'none/draft', actorId: String(desk.people.author.user.id) },
      ])
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
    // The same file once more changes no text.
    expect(codesOf(await doIt(asked))).toEqual([
      [2, 'slug', 'addressTaken'],
      [5, 'slug', 'addressTaken'],
    ])
  })

  it('name a country in a language of the desk, and a problem by the column as the file calls it', async () => {
    const file = ['title,starts,place.country', 'One,soon,Schweiz', 'Two,,switzerland', 'Three,,Suisse'].join(
      '\n',
    )
    expect(codesOf(await look(file))).toEqual([[2, 'starts', 'invalid']])
  })

  it('are all looked at, and each problem is named by row and column, with what to do; then none is made', async () => {
    const before = (await desk.payload.count({ collection: 'events' })).totalDocs
    const taken = await desk.payload.create({
      ...{ collection: 'events', draft: true, locale: 'en', user: desk.people.author.user },
      data: { title: `Taken ${randomUUID()}` },
    })
    const file = [
      'title,slug,kind,starts.text,ends.text,forums,timeZone,place.country,sumary,updatedAt,id',
      `,no-title,,,,,,,,,`,
      `Two,${taken.slug},nonsense,soon,,nowhere,Mars/Base,Atlantis,,,`,
      'Three,three,summit,2027-05-20,2027-05-19,,,,,,',
      'Four,Four Five,,,,,,,,,',
      'Five,three,,,,,,,,,,,,',
    ].join('\n')
    for (const asked of [{}, { dryRun: false }]) {
      const seen = await look(file, asked)
      expect(codesOf(seen)).toEqual([
        [1, 'sumary', 'column'],
        [2, 'title', 'invalid'],
        [3, 'kind', 'value'],
        [3, 'place.country', 'value'],
        [3, 'forums', 'relation'],
        [3, 'starts.text', 'invalid'],
        [3, 'timeZone', 'invalid'],
        [3, 'slug', 'addressTaken'],
        [4, 'ends.text', 'invalid'],
        [5, 'slug', 'invalid'],
        [6, '', 'cells'],
        [6, 'slug', 'addressTwice'],
      ])
      expect(seen.problems[0]?.message).toBe('There is no field “sumary”. Is it “summary”?')
      expect(seen.problems[2]?.message).toMatch(/\w+ \(summit\), .* \(review\)/)
      expect(seen.problems[3]?.message).toContain('“Atlantis”')
      expect(seen.ignored).toEqual(['updatedAt', 'id'])
      expect(seen.made).toEqual([])
    }
    expect((await desk.payload.count({ collection: 'events' })).totalDocs).toBe(before + 1)
  })

  it('are refused as a whole where the file is not what it says', async () => {
    const cp1252 = new Uint8Array([...Buffer.from('title\nCaf'), 0xe9])
    const wide = new Uint8Array([0xff, 0xfe, 0x74, 0x00])
    const unknownKeys = (number: number) => Array.from({ length: number }, (_, key) => `"x${key}":1`).join()
    for (const [file, code, asked] of [
      [cp1252, 'encoding'],
      [wide, 'encoding'],
      ['title\n"never closed', 'openQuote'],
      ['title', 'empty'],
      [`title\n${'x\n'.repeat(MOST_ROWS + 1)}`, 'tooMany'],
      ['{', 'json', { format: 'json' }],
      ['{"a":1}', 'shape', { format: 'json' }],
      ['[7]', 'shape', { format: 'json' }],
      ['{"collection":"forums","texts":[{}]}', 'collection', { format: 'json' }],
      [`title${',x'.repeat(MOST_COLUMNS)}\nOne`, 'tooManyColumns'],
      [`[{"title":"One",${unknownKeys(MOST_COLUMNS)}}]`, 'tooManyColumns', { format: 'json' }],
      [`[{"title":"One","body":${'['.repeat(1_000)}${']'.repeat(1_000)}}]`, 'tooDeep', { format: 'json' }],
    ] as const) {
      const { problems } = await look(file, asked)
      expect(problems[0]?.code, String(file).slice(0, 40)).toBe(code)
    }
    for (const [asked, message] of [
      [{ format: 'xls' }, 'format is csv or json'],
      [{ language: 'tlh' }, 'language is the code'],
      [{ dryRun: 'perhaps' }, 'dryRun is true or false'],
    ] as const) {
      const { status, text } = await send('title\nx', asked)
      expect(status, text).toBe(400)
      expect(text).toContain(message)
    }
    expect((await send('')).status).toBe(400)
    expect((await send(new Uint8Array(MOST_BYTES + 3).fill(97))).text).toContain('Split it')
  })

  it('come from authors alone', async () => {
    for (const who of ['reviewer', 'validator', 'translator', 'administrator'] as const)
      for (const dryRun of [true, false])
        expect((await send('title\nMine', { who, dryRun })).status, who).toBe(403)
    expect((await send('title\nMine', { who: 'nobody' })).status).toBe(401)
  })

  it('may be a list that was downloaded, as JSON or CSV, or an answer of REST', async () => {
    const { token } = desk.people.author
    const word = randomUUID()
    const slug = `s-${word}`
    const id = await desk.write('author', { title: `=${word}`, slug, body: aText('Whole words') })
    const list = await rest(`/pages/export?format=json&locale=en&search=${word}`, { token })
    const csv = await rest(`/pages/export?format=csv&locale=en&search=${word}`, { token })
    const answer = await rest(`/pages?draft=true&locale=en&depth=0&where[title][like]=${word}`, { token })
    expect(codesOf(await look(list.text, { collection: 'pages', format: 'json' }))).toEqual([
      [1, 'slug', 'addressTaken'],
    ])
    for (const [format, text] of [
      ['json', list.text],
      ['csv', csv.text],
      ['json', answer.text],
    ] as const) {
      const renamed = text.replaceAll(slug, `copy-${randomUUID()}`)
      const { made, problems } = await doIt(renamed, { collection: 'pages', format })
      expect(problems).toEqual([])
      const copy = await draft(String(made[0]?.id), 'pages')
      expect(copy).toMatchObject({ title: `=${word}`, version: '0.1' })
      if (format === 'json') expect(JSON.stringify(copy.body)).toContain('Whole words')
      expect(copy.id).not.toBe(id)
    }
    const html = { title: 'x', bodyHtml: '<p>x</p>', nothing: 1, _status: 'published' }
    expect(codesOf(await look(JSON.stringify([html]), { collection: 'pages', format: 'json' }))).toEqual([
      [1, 'bodyHtml', 'html'],
      [1, 'nothing', 'column'],
    ])
  })

  it('cost the same number of questions to look at, for any number of rows', async () => {
    const { slug } = await aForum()
    const file = (rows: number) =>
      ['title,forums,starts', ...Array.from({ length: rows }, () => `Row ${randomUUID()},${slug},2027`)].join(
        '\n',
      )
    const { payload } = desk
    const few = await countDatabaseCalls(payload, () => look(file(2)))
    const many = await countDatabaseCalls(payload, () => look(file(MOST_ROWS)))
    expect(many).toEqual(few)
    expect(few.length).toBeLessThan(15)
  })
})
