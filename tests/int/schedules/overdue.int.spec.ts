import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { doNext } from '@/jobs/kinds'
import { RESTORED_MARK } from '@/lib/restoredMark'
import { holdAfterRestore, resumeAfterRestore } from '@/workflow/commands/afterRestore'
import { expiry, rehearsal } from '@/workflow/commands/dueTexts'
import { actorOf } from '@/workflow/domain/actor'
import { transitionRoleRefusal } from '@/workflow/domain/can'
import { lateProblems } from '@/workflow/domain/overdue'
import { writeRecord } from '@/workflow/ledgers/records'
import { calendarOf } from '@/workflow/queries/calendar'
import { dashboardOf } from '@/workflow/queries/dashboard'
import { schedules } from '@/workflow/queries/reports/texts'
import { verifyAudit } from '@/workflow/queries/verify'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'
import { HOUR, aScheduleDesk } from '../../support/desk/aScheduleDesk'
import { refusalBy } from '../../support/desk/refusalBy'
import { rest } from '../../support/rest'

const FOR_VALIDATORS = ['publish', 'schedule', 'unschedule'] as const

describe('a scheduled text that is more than a day overdue', () => {
  const { own, inMs, workUntil, aScheduledText, problemsOf, describeTo, recordOf } = aScheduleDesk()

  const anOverdueText = async () => {
    const id = await aScheduledText({ inHours: 1 })
    await workUntil(26 * HOUR)
    expect(await problemsOf(id)).toEqual(['tooLate'])
    return id
  }
  const refused = async (who: Who, name: (typeof FOR_VALIDATORS)[number], id: string) =>
    refusalBy(own.desk.act(who, name, id, name === 'schedule' ? { publishAt: inMs(HOUR) } : {}))
  const allRefused = async (who: Who, id: string) =>
    Promise.all(FOR_VALIDATORS.map((name) => refused(who, name, id)))

  it('is held for validators: an author is told why and who can, and is not offered it', async () => {
    const id = await anOverdueText()
    expect(await allRefused('author', id)).toEqual(Array(3).fill('403 overdue'))
    expect(await allRefused('reviewer', id)).toEqual(Array(3).fill('403 role'))
    const toAuthor = await describeTo('author', id)
    expect(toAuthor.available.map(({ name }) => name).toSorted()).toEqual(['discardDraft', 'recall'])
    expect(toAuthor.refused.find(({ name }) => name === 'publish')).toMatchObject({
      code: 'overdue',
      reason: expect.stringMatching(/more than a day ago.*Only a validator can publish it/),
    })
    const toValidator = await describeTo('validator', id)
    expect(toValidator.available.map(({ name }) => name)).toEqual(expect.arrayContaining([...FOR_VALIDATORS]))
    expect(await own.desk.facesOf(id)).toBe('none/validated')
    await own.desk.act('validator', 'schedule', id, { publishAt: inMs(HOUR) })
    expect(await problemsOf(id)).toBeNull()
    await workUntil(HOUR)
    expect(await own.desk.facesOf(id)).toBe('published/none')
    expect((await verifyAudit(own.desk.payload)).faults).toEqual([])
  })

  it('is so, too, where a restore or a late rehearsal holds it for another reason', async () => {
    const restored = await aScheduledText({ inHours: 1 })
    vi.setSystemTime(Date.now() + 26 * HOUR)
    const folder = mkdtempSync(path.join(tmpdir(), 'fora-restored-'))
    writeFileSync(path.join(folder, RESTORED_MARK), '')
    await holdAfterRestore(own.desk.payload, folder)
    await resumeAfterRestore(await own.desk.reqOf('administrator'))
    expect(await problemsOf(restored)).toEqual(['tooLate', 'restored'])
    expect(await allRefused('author', restored)).toEqual(Array(3).fill('403 overdue'))

    const rehearsed = await aScheduledText({ inHours: 30 })
    vi.setSystemTime(Date.now() + 90 * HOUR)
    const record = await recordOf(rehearsed)
    await writeRecord(await own.desk.reqOf(null), record, { validatedBy: 'nobody' })
    while (await doNext(own.desk.payload, rehearsal));
    expect(await problemsOf(rehearsed)).toEqual(['tooLate', 'validator'])
    expect(await allRefused('author', rehearsed)).toEqual(Array(3).fill('403 overdue'))
    await writeRecord(await own.desk.reqOf(null), await recordOf(rehearsed), {
      validatedBy: record.validatedBy,
    })
  })

  it('is an author’s again once a validator has taken it off its schedule, or validated it anew', async () => {
    const freed = await anOverdueText()
    await own.desk.act('validator', 'unschedule', freed)
    expect(await refused('author', 'publish', freed)).toBe('done')
    for (const [name, move] of Object.entries({
      edited: async (id: string) => own.desk.save('author', id),
      recalled: async (id: string) => own.desk.act('author', 'recall', id),
      'sent back': async (id: string) => own.desk.act('validator', 'sendBack', id, { comment: 'Too old.' }),
    })) {
      const id = await anOverdueText()
      await move(id)
      await own.desk.approve(id)
      expect(await refused('author', 'schedule', id), name).toBe('done')
    }
  })

  it('is so before the clock has looked at it, which may stand', async () => {
    const id = await aScheduledText({ inHours: 1 })
    vi.setSystemTime(Date.now() + 25 * HOUR)
    expect(await refused('author', 'unschedule', id)).toBe('done')
    const late = await aScheduledText({ inHours: 1 })
    vi.setSystemTime(Date.now() + 25 * HOUR + 1)
    expect(await allRefused('author', late)).toEqual(Array(3).fill('403 overdue'))
    expect(await refused('validator', 'publish', late)).toBe('done')
  })

  it.each(['after', 'before'])(
    'stays so where its public text expires %s the clock holds it',
    async (when) => {
      const id = await own.desk.write('author')
      await own.desk.publish(id)
      await own.desk.act('second', 'scheduleExpiry', id, { expiresAt: inMs(2 * HOUR) })
      await own.desk.save('author', id)
      await own.desk.approve(id)
      await own.desk.act('author', 'schedule', id, { publishAt: inMs(HOUR) })
      if (when === 'before') {
        vi.setSystemTime(Date.now() + 26 * HOUR)
        while (await doNext(own.desk.payload, expiry));
      }
      await workUntil(26 * HOUR)
      expect(await own.desk.facesOf(id)).toBe('expired/validated')
      const reported = async () =>
        (
          await schedules.read(await own.desk.reqOf('author'), { filters: {}, after: null, limit: 100 })
        ).rows.find(([text]) => JSON.stringify(text).includes(id))
      const [, , moment, why] = (await reported()) ?? []
      expect([moment, why]).toEqual([null, expect.stringContaining('more than a day ago')])
      expect(await refused('author', 'publish', id)).toBe('403 overdue')
      expect(await refused('author', 'schedule', id)).toBe('403 overdue')
      expect((await verifyAudit(own.desk.payload)).faults).toEqual([])
      expect(await refused('validator', 'publish', id)).toBe('done')
      expect(await problemsOf(id)).toBeNull()
      expect(await reported()).toBeUndefined()
    },
  )

  it('waits on the first page, and in the calendar, for validators alone', async () => {
    const id = await anOverdueText()
    const shownTo = async (who: Who) => {
      const { forAnyone, waiting } = (await dashboardOf(await own.desk.reqOf(who))) ?? {}
      return [...(forAnyone?.items ?? []), ...(waiting?.items ?? [])].some((item) => item.id === id)
    }
    const whos = ['author', 'colleague', 'validator'] as const
    expect(await Promise.all(whos.map(shownTo))).toEqual([false, false, true])
    const reschedule = async (who: Who) => {
      const req = await own.desk.reqOf(who)
      const { entries } = await calendarOf(req, { from: '2031-02-03', to: '2031-02-04' })
      const entry = entries.find((one) => one.id === id)
      return entry && !transitionRoleRefusal(actorOf(req.user), 'schedule', entry)
    }
    expect(await Promise.all(whos.map(reschedule))).toEqual([false, false, true])
  })
})

describe('what asks for an overdue text over the API', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  it('is answered the same, alone, with others, in a dry run and to a program', async () => {
    const id = await desk.write('author')
    await desk.approve(id)
    await desk.act('author', 'schedule', id, { publishAt: new Date(Date.now() + HOUR).toISOString() })
    const { record } = await desk.load(id)
    const scheduleProblems = lateProblems('2020-01-01T00:00:00Z', new Date())
    await writeRecord(await desk.reqOf(null), record, { scheduleProblems })
    const expected = await desk.stepOf(id)
    const { token } = desk.people.author
    const items = [{ collection: 'pages', id, transition: 'publish', expected }]
    const program = await aProgram({ maker: desk.people.administrator, grants: { pages: ['publish'] } })
    for (const answer of [
      await rest(`/pages/${id}/transitions/publish?locale=en`, { method: 'POST', body: { expected }, token }),
      await rest('/transitions', { method: 'POST', body: { items }, token }),
      await rest('/transitions?dryRun=true', { method: 'POST', body: { items }, token }),
      await program.act('publish', { id, expected }),
    ]) {
      expect(answer.status, answer.text).toBe(403)
      expect(answer.body.errors[0].code).toBe('overdue')
      expect(answer.text).toContain('Only a validator can publish it')
    }
    expect(await desk.facesOf(id)).toBe('none/validated')
    await desk.act('validator', 'publish', id)
  })
})
