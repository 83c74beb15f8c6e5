import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { importTexts } from '@/workflow/commands/importTexts'
import { countImport, inImportTurn } from '@/workflow/commands/importTurns'
import { IMPORTS_AN_HOUR, MOST_PROBLEMS, MOST_ROWS } from '@/workflow/domain/import'
import { aPicture } from '../../support/aPicture'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { countDatabaseCalls } from '../../support/countDatabaseCalls'
import { rest } from '../../support/rest'
import { rollsBack } from '../../support/testPayload'

type Answer = {
  made: { row: number; id: string }[]
  problems: { row: number; column: string; code: string; message: string }[]
  hasMore: boolean
}
type Asked = { who?: Who; format?: 'csv' | 'json'; dryRun?: boolean }

/** What one import may cost everybody else. */
describe('texts of a file', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const send = async (file: string, { who = 'author', format = 'csv', ...asked }: Asked = {}) => {
    const body = { format, ...asked, file: Buffer.from(file).toString('base64') }
    const { token } = desk.people[who]
    const answer = await rest('/events/import', { method: 'POST', body, token })
    return { ...answer, body: answer.body as Answer }
  }
  const look = async (file: string, asked: Asked = {}) => {
    const { status, body, text } = await send(file, asked)
    expect(status, text).toBe(200)
    return body
  }
  const aFile = (rows: number) =>
    ['title', ...Array.from({ length: rows }, () => `Row ${randomUUID()}`)].join('\n')
  const codesOf = ({ problems }: Answer) => problems.map(({ row, column, code }) => [row, column, code])

  it('are looked at until there are more problems than anybody reads', async () => {
    const keys = Object.fromEntries(Array.from({ length: 50 }, (_, key) => [`unknown${key}`, 1]))
    const file = JSON.stringify(Array.from({ length: MOST_ROWS }, () => ({ title: 'One', ...keys })))
    const seen = await look(file, { format: 'json', dryRun: false })
    expect([seen.problems.length, seen.hasMore, seen.made.length]).toEqual([MOST_PROBLEMS, true, 0])
    expect((await look('title,unknown\nOne,x')).hasMore).toBe(false)
  })

  it('name as many others as a field holds; more are a problem of that column, and nobody is asked for them', async () => {
    const names = (number: number) => Array.from({ length: number }, (_, name) => `n${name}`)
    const cell = `title;forums;topics\nOne;"${names(100_000).join(';')}";"${names(100_000).join(';')}"`
    const json = JSON.stringify([{ title: 'One', forums: names(100_000) }])
    const asked = await countDatabaseCalls(desk.payload, async () => {
      expect(codesOf(await look(cell))).toEqual([
        [2, 'forums', 'value'],
        [2, 'topics', 'value'],
      ])
      const { problems } = await look(json, { format: 'json' })
      expect(problems[0]).toMatchObject({ row: 1, column: 'forums', code: 'tooManyNamed' })
      expect(problems[0]?.message).toContain('100,000 are named here, and there is place for 100')
    })
    expect(asked.filter((call) => call.endsWith(' forums'))).toEqual([])
    const seen = await look(JSON.stringify([{ title: 'One', forums: names(100) }]), { format: 'json' })
    expect([seen.problems.length, seen.problems[0]?.code]).toEqual([100, 'relation'])
  })

  it('are read at once where they hold a great many blanks', async () => {
    const file = `title;summary;body\nBlank;x;"a${' '.repeat(1_000_000)}b\n c"`
    const begun = performance.now()
    expect(codesOf(await look(file))).toEqual([[2, 'body', 'invalid']])
    expect(performance.now() - begun).toBeLessThan(10_000)
  })

  it('are made for one person at a time, and whoever comes meanwhile hears it and has made nothing', async () => {
    const file = aFile(3)
    await inImportTurn(async () => {
      const { status, text } = await send(file, { dryRun: false })
      expect([status, text.includes('"busy"')]).toEqual([429, true])
      expect((await look(file)).problems, 'a look takes no turn').toEqual([])
    })
    // The turn is given back after a refusal, too.
    await expect(inImportTurn(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect((await look(file, { dryRun: false })).made).toHaveLength(3)
  })

  it('are so many imports of one person in an hour, and nobody else has fewer for it', async () => {
    const { user } = desk.people.second
    for (let number = 0; number < IMPORTS_AN_HOUR; number++) await countImport(user)
    await expect(countImport(user)).rejects.toMatchObject({ status: 429 })
    await countImport(desk.people.validator.user)
  })

  it.runIf(rollsBack())(
    'that take too long are all taken back, so that whoever saves is not refused',
    async () => {
      const before = (await desk.payload.count({ collection: 'events' })).totalDocs
      const asked = {
        ...{ config: desk.payload.collections.events.config, format: 'csv' as const, isDryRun: false },
        ...{ language: 'en' as const, bytes: Buffer.from(aFile(2)) },
      }
      const slow = importTexts(await desk.reqOf('author'), { ...asked, longestMs: 0 })
      await expect(slow).rejects.toMatchObject({ status: 422, data: { code: 'tooSlow' } })
      expect((await desk.payload.count({ collection: 'events' })).totalDocs).toBe(before)
      expect((await importTexts(await desk.reqOf('author'), asked)).made).toHaveLength(2)
    },
  )

  it('mark the files that they show before the first of them locks the audit log', async () => {
    const files: string[] = []
    while (files.length < 2) {
      const file = await aPicture()
      const { user } = desk.people.author
      files.push(String((await desk.payload.create({ collection: 'media', data: {}, file, user })).id))
    }
    const texts = files.map((image) => ({ title: `Shown ${randomUUID()}`, illustration: { image } }))
    const calls = await countDatabaseCalls(desk.payload, async () => {
      const { made, problems } = await look(JSON.stringify(texts), { format: 'json', dryRun: false })
      expect(problems).toEqual([])
      expect(made).toHaveLength(2)
    })
    const marked = calls.flatMap((call, index) => (call === 'updateOne media' ? [index] : []))
    expect(marked).toHaveLength(2)
    expect(Math.max(...marked)).toBeLessThan(calls.indexOf('create audit-log'))
  })
})
