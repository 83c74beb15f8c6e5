import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { keepUp } from '@/workflow/commands/upkeep'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { rest } from '../../support/rest'

describe('a list as a file', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const file = (who: Who | null, query: string) =>
    rest(`/pages/export?${query}`, who ? { token: desk.people[who].token } : {})
  const filtered = (where: object) => `where=${encodeURIComponent(JSON.stringify(where))}`

  it('holds the texts that its filters and its search find, in their newest form, whole', async () => {
    const word = randomUUID()
    const ids: string[] = []
    for (let number = 0; number < 101; number++)
      ids.push(await desk.write('author', { title: `=${word} number ${number}` }))
    const first = String(ids[0])
    await keepUp(await desk.reqOf('author'), { collection: 'pages', id: first, owner: '+Unit' })
    await desk.act('author', 'requestReview', first)
    const csv = await file('reviewer', `format=csv&locale=en&search=${word}`)
    expect(csv.status, csv.text).toBe(200)
    expect(csv.headers.get('content-disposition')).toMatch(/attachment; filename="fora-pages-.*\.csv"/)
    const lines = csv.text.split('\r\n').slice(0, -1)
    expect(lines[0]).toMatch(/^id,language,state,live,version,updatedAt,owner,reviewBy,title,/)
    expect(
      lines
        .slice(1)
        .map((line) => line.split(',')[0])
        .sort(),
    ).toEqual([...ids].sort())
    const line = lines.find((one) => one.startsWith(first)) ?? ''
    expect(line).toMatch(/,en,needsReview,none,0\.1,/)
    expect(line).toContain(`"'+Unit"`)
    expect(line).toContain(`"'=${word} number 0"`)
    const where = { and: [{ title: { like: word } }, { 'workflow.state': { equals: 'needsReview' } }] }
    const json = await file('author', `format=json&locale=en&${filtered(where)}`)
    expect(json.body).toMatchObject({
      collection: 'pages',
      texts: [{ id: first, state: 'needsReview', owner: '+Unit', content: { title: `=${word} number 0` } }],
    })
    expect(json.body.texts[0].content.body).toBeTruthy()
    const none = await file('author', `format=json&locale=en&search=${randomUUID()}`)
    expect(none.body).toEqual({ collection: 'pages', texts: [] })
  })

  it('is for staff, and says what is wrong with what is asked', async () => {
    for (const format of ['csv', 'json']) expect((await file(null, `format=${format}`)).status).toBe(401)
    for (const [query, message] of [
      ['', 'format is csv or json'],
      ['format=xls', 'format is csv or json'],
      ['format=csv&where={', 'where is not valid JSON'],
      ['format=csv&where=7', 'where is an object'],
      [`format=csv&${filtered({ nothing: { equals: 1 } })}`, 'nothing'],
    ] as const) {
      const { status, text } = await file('author', query)
      expect(status, query).toBe(400)
      expect(text, query).toContain(message)
    }
  })
})
