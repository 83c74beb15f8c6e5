import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { keepUp } from '@/workflow/commands/upkeep'
import { dayAfter, dayOf } from '@/workflow/domain/assignment'
import { REPORT_NAMES, type ReportName } from '@/workflow/domain/reports'
import { readReport } from '@/workflow/queries/reports'
import { kindIn, readFilters, type ReportFilters } from '@/workflow/queries/reports/sheet'
import { statesOf } from '@/workflow/queries/reports/owners'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'
import { aText } from '../../support/desk/aText'
import { rest } from '../../support/rest'
import { shownCell } from '../../support/shownCell'

describe('the reports', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const today = dayOf(new Date())
  const read = async (name: ReportName, filters: ReportFilters = {}, who: Who = 'validator') => {
    const sheet = await readReport(await desk.reqOf(who), name, { filters })
    return sheet.rows.map((row) => row.map(shownCell))
  }
  const csv = (who: Who | null, path: string) =>
    rest(`/reports/${path}`, who ? { token: desk.people[who].token } : {})
  const owned = async (owner: string, data: object = {}) => {
    const id = await desk.write('author', data)
    await keepUp(await desk.reqOf('author'), { collection: 'pages', id, owner })
    return id
  }

  it('list texts by state and owner, and count both', async () => {
    const owner = `Unit ${randomUUID()}`
    const ids = [await owned(owner), await owned(owner), await owned(owner)]
    await desk.publish(String(ids[0]))
    await desk.act('author', 'requestReview', String(ids[1]))
    await desk.act('author', 'discardDraft', String(ids[2]))
    const rows = await read('texts', { owner })
    expect(rows.map((row) => row[2]).sort()).toEqual(['Needs review', 'Published'])
    expect(await read('texts', { owner, state: 'published' })).toHaveLength(1)
    expect(await read('texts', { owner, collection: 'events' })).toEqual([])
    const counts = await statesOf(await desk.reqOf('author'), { owner, state: 'published' })
    expect(counts.filter(({ total }) => total > 0)).toEqual([
      { state: 'needsReview', total: 1 },
      { state: 'published', total: 1 },
    ])
    expect((await read('owners')).find(([name]) => name === owner)).toEqual([owner, 0, 1, 0, 0, 1, 0, 0, 0])
    const ofKind = async (collection: string) =>
      (await read('owners', { collection })).map(([name]) => name).filter((name) => name === owner)
    expect([await ofKind('pages'), await ofKind('events')]).toEqual([[owner], []])
  })

  it('show both faces of a public text of which a draft is under way, and count it in both states', async () => {
    const owner = `Unit ${randomUUID()}`
    const [still, changed, withdrawn] = [await owned(owner), await owned(owner), await owned(owner)]
    for (const id of [still, changed, withdrawn]) await desk.publish(id)
    await desk.save('author', changed, {})
    await desk.act('validator', 'expire', withdrawn)
    await desk.act('author', 'reopen', withdrawn)
    const states = async (filters: ReportFilters) =>
      (await read('texts', { owner, ...filters })).map((row) => row[2]).sort()
    const under = 'Published · draft 1.1'
    const reopened = 'Expired · draft 1.1'
    expect(await states({})).toEqual([reopened, 'Published', under].sort())
    expect(await states({ state: 'published' })).toEqual(['Published', under])
    expect(await states({ state: 'draft' })).toEqual([reopened, under])
    expect(await states({ state: 'expired' })).toEqual([reopened])
    const counts = await statesOf(await desk.reqOf('author'), { owner })
    expect(counts.filter(({ total }) => total > 0)).toEqual([
      { state: 'draft', total: 2 },
      { state: 'published', total: 2 },
      { state: 'expired', total: 1 },
    ])
    expect((await read('owners')).find(([name]) => name === owner)).toEqual([owner, 2, 0, 0, 0, 2, 0, 1, 0])
  })

  it('list public texts whose review date has come, by collection and owner', async () => {
    const owner = `Unit ${randomUUID()}`
    const [late, soon, draft] = [await owned(owner), await owned(owner), await owned(owner)]
    await desk.publish(late)
    await desk.publish(soon)
    const keep = async (id: string, reviewBy: string) =>
      keepUp(await desk.reqOf('author'), { collection: 'pages', id, reviewBy })
    await keep(late, today)
    await keep(draft, today)
    await keep(soon, dayAfter(today))
    const days = async (due: NonNullable<ReportFilters['due']>) =>
      (await read('reviews', { owner, due })).map((row) => row[2])
    expect(await days('passed')).toEqual([today])
    expect(await days('month')).toEqual([today, dayAfter(today)])
    await keep(soon, '')
    expect(await days('none')).toEqual([null])
  })

  it('say how long drafts were in each state, by month', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      vi.setSystemTime(new Date('2031-03-03T10:00:00Z'))
      const ids = [await desk.write(), await desk.write()]
      const later = (days: number) => vi.setSystemTime(Date.now() + days * 24 * 3_600_000)
      later(2)
      await desk.act('author', 'requestReview', String(ids[0]))
      later(2)
      await desk.act('author', 'requestReview', String(ids[1]))
      later(1)
      for (const id of ids) await desk.act('reviewer', 'requestValidation', id)
      const rows = await read('times', { months: 3 })
      expect(rows).toEqual([
        ['2031-03', 'Draft', 2, 3, 3.8],
        ['2031-03', 'Needs review', 2, 2, 2.8],
      ])
      expect(await read('times', { months: 3, collection: 'events' })).toEqual([])
    } finally {
      vi.useRealTimers()
    }
  })

  it('list second looks that are outstanding, and schedules that failed, by collection and owner', async () => {
    const owner = `Unit ${randomUUID()}`
    const id = await owned(owner)
    const theirs = [{ owner }, { collection: 'pages' }, { collection: 'events' }, { owner: 'Another unit' }]
    const found = (name: ReportName) =>
      Promise.all(
        theirs.map(async (filters) => (await read(name, filters)).some(([text]) => text === title.en)),
      )
    await desk.act('validator', 'publishUrgently', id, { reason: 'Now.' })
    const title = { en: String(((await desk.load(id)).main.title as { en: string }).en) }
    expect((await read('looks')).map(([text]) => text)).toContain(title.en)
    expect(await found('looks')).toEqual([true, true, false, false])
    await desk.act('second', 'confirm', id)
    expect((await read('looks')).map(([text]) => text)).not.toContain(title.en)
    expect(await read('schedules')).toEqual([])
    const { record } = await desk.load(id)
    const problems = [{ path: '', code: 'x', message: 'It lacks a summary.' }]
    const held = { publishAt: '2026-01-01T10:00:00.000Z', scheduleProblems: problems }
    await desk.payload.db.updateOne({ collection: 'records', id: record.id, data: { ...record, ...held } })
    expect(await read('schedules')).toMatchObject([
      [title.en, 'Page', held.publishAt, problems[0]?.message, owner],
    ])
    expect(await found('schedules')).toEqual([true, true, false, false])
    const none = { publishAt: null, scheduleProblems: null }
    await desk.payload.db.updateOne({ collection: 'records', id: record.id, data: { ...record, ...none } })
  })

  it('say who validated whose texts, and who did what when', async () => {
    const id = await desk.write()
    await desk.publish(id)
    const { author, validator } = desk.people
    const [pair] = (await read('validations', { from: today })).filter(
      ([by, of]) => by === validator.user.name && of === author.user.name,
    )
    expect(Number(pair?.[2])).toBeGreaterThan(0)
    expect(await read('validations', { from: '2001-01-01', to: '2001-02-01' })).toEqual([])
    const req = await desk.reqOf('validator')
    req.i18n = { ...req.i18n, language: 'fr' } as typeof req.i18n
    // Also what has no form, and the one that is no collection.
    const kinds = ['releases', 'service-accounts', 'site'].map((slug) => kindIn(req, slug))
    expect(kinds).toEqual(['Publication groupée', 'Compte de service', 'Site'])
    const acts = await read('audit', { who: String(validator.id), act: 'transition', from: today })
    expect(acts.length).toBeGreaterThan(0)
    expect(new Set(acts.map((row) => row[2]))).toEqual(new Set([validator.user.name]))
    expect(acts[0]?.[3]).toBe('Validated')
    expect(await read('audit', { from: '2090-01-01' })).toEqual([])
    expect(await read('audit', { to: '2001-01-01' })).toEqual([])
  })

  it('name the service account that wrote a text which somebody validated', async () => {
    const { administrator, author } = desk.people
    const program = await aProgram({ maker: administrator, holder: author })
    const { status, body } = await program.create({
      title: `By a program ${randomUUID()}`,
      body: aText('Words.'),
    })
    expect(status).toBe(201)
    await desk.publish(String(body.id))
    const writers = (await read('validations', { from: today })).map(([, writer]) => writer)
    expect(writers).toContain('The importer')
    expect(writers).not.toContain('a former colleague')
  })

  it('are downloaded whole, page after page, with no formula in them', async () => {
    const owner = `=HYPERLINK("x","${randomUUID()}")`
    await owned(owner, { title: '@SUM(1+1)*cmd|‘calc’, "and more"' })
    // As the front door asks it, which gives a language to each request that names none.
    const all = await csv('author', 'texts/csv?locale=en')
    expect(all.status).toBe(200)
    expect(all.headers.get('content-disposition')).toMatch(/^attachment; filename="fora-texts-/)
    expect(all.headers.get('cache-control')).toBe('private, no-store')
    const lines = all.text.split('\r\n')
    expect(lines[0]).toBe('Text,Kind,State,Owner,To be looked at again')
    expect(lines.filter((line) => /(^|,)"?[=+@-]/.test(line))).toEqual([])
    expect(all.text).toContain(`"'=HYPERLINK(""x"",`)
    expect(all.text).toContain(`"'@SUM(1+1)`)
    const { totalDocs } = await desk.payload.db.count({
      collection: 'records',
      where: { and: [{ state: { exists: true } }, { state: { not_equals: 'none' } }] },
    })
    expect(lines).toHaveLength(totalDocs + 2)
    const log = await csv('validator', 'audit/csv')
    const numbers = log.text
      .split('\r\n')
      .slice(1, -1)
      .map((line) => Number(line.split(',')[0]))
    const paged: unknown[] = []
    for (let after: string | null = null, isMore = true; isMore;) {
      const sheet = await readReport(await desk.reqOf('validator'), 'audit', { after, filters: {} })
      paged.push(...sheet.rows.map(([number]) => number))
      after = sheet.next
      isMore = after !== null
    }
    expect(paged.length).toBeGreaterThan(50)
    expect(numbers).toEqual(paged)
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => other - one))
  })

  it('are for staff; what is about people for validators and administrators alone', async () => {
    for (const name of REPORT_NAMES) {
      const isAboutPeople = name === 'audit' || name === 'validations'
      expect((await csv(null, `${name}/csv`)).status, name).toBe(401)
      for (const who of ['author', 'reviewer', 'translator'] as const)
        expect((await csv(who, `${name}/csv`)).status, `${name} ${who}`).toBe(isAboutPeople ? 403 : 200)
      for (const who of ['validator', 'administrator'] as const)
        expect((await csv(who, `${name}/csv`)).status, `${name} ${who}`).toBe(200)
    }
  })

  it('refuse what they cannot be asked for, by name', async () => {
    expect((await csv('author', 'nothing/csv')).status).toBe(404)
    for (const [path, message] of [
      ['texts/csv?state=lost', 'state is one of'],
      ['reviews/csv?due=soon', 'due is one of'],
      ['times/csv?months=5', 'months is one of'],
      ['texts/csv?months=6', 'There are collection, owner, state.'],
    ] as const) {
      const { body, status } = await csv('author', path)
      expect(status, path).toBe(400)
      expect(JSON.stringify(body), path).toContain(message)
    }
    expect(readFilters('audit', { from: '2026-02-30', act: 'x', who: ['a'], to: '2026-02-28' })).toEqual({
      to: '2026-02-28',
    })
  })
})
