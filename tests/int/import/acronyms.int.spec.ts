import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { USUAL_ACTS } from '@/workflow/domain/programs'
import { countDatabaseCalls } from '../../support/countDatabaseCalls'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'
import { rest } from '../../support/rest'

describe('a forum that is named by its acronym', () => {
  let desk: Desk
  let program: Awaited<ReturnType<typeof aProgram>>
  beforeAll(async () => {
    desk = await aDesk()
    const grants = { events: USUAL_ACTS, forums: USUAL_ACTS }
    program = await aProgram({ maker: desk.people.administrator, grants })
  })

  const forumIn = async (locale: 'en' | 'fr', acronym = `A${randomUUID().slice(0, 8)}`) => {
    const data = { title: `Forum ${randomUUID()}`, acronym }
    const { user } = desk.people.author
    const made = { collection: 'forums', draft: true, depth: 0, locale, user, data } as const
    return { acronym, id: String((await desk.payload.create(made)).id) }
  }
  const events = (forums: string[], locale: string) =>
    program.ask(`/events?locale=${locale}`, {
      ...{ method: 'POST', body: { title: `Event ${randomUUID()}`, kind: 'conference', forums } },
    })
  const forumsOf = async (id: string, locale: 'de' | 'en' | 'fr') =>
    (await desk.payload.findByID({ collection: 'events', id, depth: 0, draft: true, locale })).forums

  it.each([
    ['en', 'fr'],
    ['fr', 'en'],
    ['fr', 'de'],
    ['fr', 'fr'],
  ] as const)('is found, where it is written in %s and the text in %s', async (written, language) => {
    const { acronym, id } = await forumIn(written)
    const { body, status, text } = await events([acronym], language)
    expect(status, text).toBe(201)
    expect(await forumsOf(String(body.id), language)).toEqual([id])
  })

  it('is found for a row of a file, in the language of the row', async () => {
    const [english, french] = [await forumIn('en'), await forumIn('fr')]
    const word = randomUUID().slice(0, 8)
    const both = [english, french].map(({ acronym }) => acronym).join(';')
    const file = ['title,kind,forums,language', `A ${word},summit,${both},fr`, `B ${word},summit,${both},`]
    const { body, text } = await rest('/events/import', {
      ...{ method: 'POST', token: desk.people.author.token },
      body: { format: 'csv', file: Buffer.from(file.join('\n')).toString('base64') },
    })
    expect([body.problems, body.texts?.length], text).toEqual([[], 2])
  })

  it('is the one whose acronym it is in the language of the text', async () => {
    const { acronym, id } = await forumIn('fr')
    await forumIn('en', acronym)
    const { body, text } = await events([acronym], 'fr')
    expect(await forumsOf(String(body.id), 'fr'), text).toEqual([id])
  })

  /** Sends a file of events, of which each names a forum in its language. @returns the problems, and whom each names */
  const imported = async (rows: (readonly [forum: string, language: 'de' | 'en' | 'fr'])[]) => {
    const word = randomUUID().slice(0, 8)
    const lines = rows.map(([forum, language], row) => `${word} ${row},summit,${forum},${language}`)
    const file = ['title,kind,forums,language', ...lines].join('\n')
    const { body, text } = await rest('/events/import', {
      ...{ method: 'POST', token: desk.people.author.token },
      body: { dryRun: false, format: 'csv', file: Buffer.from(file).toString('base64') },
    })
    const problems = (body.problems as { row: number; code: string }[]).map(({ row, code }) => [row, code])
    const made = (body.made ?? []) as { id: string }[]
    const named = made.map(({ id }, row) => forumsOf(id, rows[row]?.[1] ?? 'en'))
    return { problems, named: await Promise.all(named), text }
  }

  it('is that in the language of each row, whatever language another row is in', async () => {
    const { acronym, id: french } = await forumIn('fr')
    const { id: english } = await forumIn('en', acronym)
    const { problems, named, text } = await imported([
      [acronym, 'fr'],
      [acronym, 'en'],
      [acronym, 'fr'],
    ])
    expect([problems, named], text).toEqual([[], [[french], [english], [french]]])
    // In German it is the name of neither, and in its own language of both.
    expect((await imported([[acronym, 'de']])).problems).toEqual([[2, 'relation']])
  })

  it('is asked for in other languages only where there is no such forum in that of the text, however many are named', async () => {
    const fourIn = async (written: 'en' | 'fr') =>
      (await Promise.all([0, 1, 2, 3].map(() => forumIn(written)))).map(({ acronym }) => acronym)
    const [english, french] = [await fourIn('en'), await fourIn('fr')]
    const asked = async (forums: string[]) => {
      let status = 0
      const calls = await countDatabaseCalls(desk.payload, async () => {
        status = (await events(forums, 'fr')).status
      })
      expect(status).toBe(201)
      const ofForums = calls.filter((call) => / forums$/.test(call))
      return { count: ofForums.length, isAskedAgain: ofForums.includes('findDistinct forums') }
    }
    const inOther = await asked(english.slice(0, 1))
    expect(inOther.isAskedAgain).toBe(true)
    expect(await asked(english)).toEqual(inOther)
    const inOwn = await asked(french.slice(0, 1))
    expect(inOwn).toEqual({ count: expect.any(Number) as number, isAskedAgain: false })
    expect(inOwn.count).toBeLessThan(inOther.count)
    expect(await asked(french)).toEqual(inOwn)
    const { body, status } = await events([`A${randomUUID()}`], 'fr')
    expect([status, body.errors?.[0]]).toMatchObject([422, { path: 'forums.0', code: 'relation' }])
  })
})
