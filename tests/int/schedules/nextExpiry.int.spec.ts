import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { RESTORED_MARK } from '@/lib/restoredMark'
import { holdAfterRestore, resumeAfterRestore } from '@/workflow/commands/afterRestore'
import { recordWith } from '@/workflow/ledgers/records'
import { calendarOf } from '@/workflow/queries/calendar'
import { verifyAudit } from '@/workflow/queries/verify'
import type { Who } from '../../support/desk/aDesk'
import { HOUR, MINUTE, aScheduleDesk } from '../../support/desk/aScheduleDesk'
import { refusalBy } from '../../support/desk/refusalBy'
import { rollsBack } from '../../support/testPayload'

describe('an edition that is scheduled with its expiry', () => {
  const { own, inMs, work, workUntil, aScheduledText, recordOf, problemsOf, actsOf, describeTo } =
    aScheduleDesk()

  /** Goes public in an hour, and expires an hour later. */
  const aTextForAnHour = async (by: Who = 'second') => {
    const id = await own.desk.write('author')
    await own.desk.approve(id)
    await own.desk.act(by, 'schedule', id, { publishAt: inMs(HOUR), expiresAt: inMs(2 * HOUR) })
    return id
  }
  const scheduled = async (who: Who, id: string, said: { publishAt?: string; expiresAt?: string }) =>
    own.desk.act(who, 'schedule', id, said).then(
      () => 'done',
      (error: { problems: { path: string; code: string }[] }) =>
        error.problems.map((problem) => `${problem.path} ${problem.code}`).join(),
    )
  const isSound = async () => expect((await verifyAudit(own.desk.payload)).faults).toEqual([])
  /** Nothing of it expires any more, whatever becomes of it. */
  const staysWithout = async (id: string) => {
    const record = await recordWith(await own.desk.reqOf(null), `pages/${id}`)
    const { nextExpiresAt, expiresAt, expiresIn } = record ?? {}
    expect([nextExpiresAt, expiresAt, expiresIn].filter(Boolean)).toEqual([])
    const before = await actsOf(id)
    await workUntil(4 * HOUR)
    expect(await actsOf(id)).toEqual(before)
    await isSound()
  }

  it('goes public, and expires at its time, not before, on the act in which a validator said so', async () => {
    const id = await aTextForAnHour()
    const { schedule, expiresAt } = await describeTo('author', id)
    expect([schedule?.expiresAt, expiresAt]).toEqual([inMs(2 * HOUR), null])
    await isSound()
    await workUntil(HOUR)
    expect(await own.desk.facesOf(id)).toBe('published/none')
    expect(await recordOf(id)).toMatchObject({ expiresAt: inMs(HOUR), nextExpiresAt: null })
    expect(await describeTo('author', id)).toMatchObject({ schedule: null, expiresAt: inMs(HOUR) })
    await isSound()
    await workUntil(HOUR - 1)
    expect(await own.desk.facesOf(id)).toBe('published/none')
    await workUntil(1)
    expect(await own.desk.facesOf(id)).toBe('expired/none')
    const [expired, , said] = await actsOf(id)
    expect(said).toMatchObject({
      ...{ name: 'schedule', actorId: String(own.desk.people.second.user.id) },
      details: { publishAt: inMs(-HOUR), expiresAt: inMs(0) },
    })
    expect(expired).toMatchObject({ actorId: 'system', details: { authority: said?.seq } })
    const [, , entry] = (await describeTo('author', id)).history
    expect(entry).toMatchObject({ forWhen: inMs(-HOUR), untilWhen: inMs(0) })
    await isSound()
  })

  it.runIf(rollsBack())('does so once, however many workers look', async () => {
    const id = await aTextForAnHour()
    for (const [ms, name] of [
      [HOUR, 'publish'],
      [HOUR, 'expire'],
    ] as const) {
      vi.setSystemTime(Date.now() + ms)
      await Promise.all([1, 2, 3].map(work))
      expect((await actsOf(id)).filter((act) => act.name === name)).toHaveLength(1)
    }
  })

  it('takes the place of the version before, and of the expiry of that', async () => {
    const id = await own.desk.write('author')
    await own.desk.publish(id)
    await own.desk.act('second', 'scheduleExpiry', id, { expiresAt: inMs(90 * MINUTE) })
    await own.desk.save('author', id)
    await own.desk.approve(id)
    await own.desk.act('second', 'schedule', id, { publishAt: inMs(HOUR), expiresAt: inMs(3 * HOUR) })
    expect(await recordOf(id)).toMatchObject({
      expiresAt: inMs(90 * MINUTE),
      nextExpiresAt: inMs(3 * HOUR),
    })
    const { entries } = await calendarOf(await own.desk.reqOf('author'), {
      from: '2031-02-03',
      to: '2031-02-04',
    })
    expect(entries.filter((entry) => entry.id === id).map(({ kind, at }) => [kind, at])).toEqual([
      ['publication', inMs(HOUR)],
      ['expiry', inMs(90 * MINUTE)],
      ['nextExpiry', inMs(3 * HOUR)],
    ])
    await workUntil(2 * HOUR)
    expect(await own.desk.facesOf(id)).toBe('published/none')
    await workUntil(HOUR)
    expect(await own.desk.facesOf(id)).toBe('expired/none')
    await isSound()
  })

  it('holds, too, where it is published by hand before its time', async () => {
    const id = await aTextForAnHour()
    await own.desk.act('author', 'publish', id)
    expect(await recordOf(id)).toMatchObject({ expiresAt: inMs(2 * HOUR), nextExpiresAt: null })
    await workUntil(2 * HOUR)
    expect(await own.desk.facesOf(id)).toBe('expired/none')
    await isSound()
  })

  const ENDS: [string, (id: string) => Promise<unknown>][] = [
    ['it is changed', (id) => own.desk.save('author', id)],
    ['it is recalled', (id) => own.desk.act('author', 'recall', id)],
    ['it is sent back', (id) => own.desk.act('second', 'sendBack', id, { comment: 'Not yet.' })],
    ['it is discarded', (id) => own.desk.act('author', 'discardDraft', id)],
    ['it is unscheduled', (id) => own.desk.act('author', 'unschedule', id)],
    [
      'what is made of it is published urgently',
      async (id) => {
        await own.desk.save('author', id)
        await own.desk.act('second', 'publishUrgently', id, { reason: 'A flood.' })
      },
    ],
  ]
  it.each(ENDS)('loses it with its schedule when %s', async (_, end) => {
    const id = await aTextForAnHour()
    await end(id)
    await staysWithout(id)
  })

  it('loses it when the public text is withdrawn', async () => {
    const id = await own.desk.write('author')
    await own.desk.publish(id)
    await own.desk.save('author', id)
    await own.desk.approve(id)
    await own.desk.act('second', 'schedule', id, { publishAt: inMs(HOUR), expiresAt: inMs(2 * HOUR) })
    await own.desk.act('second', 'archive', id, { reason: 'Old.', gone: true })
    await staysWithout(id)
  })

  it('is a decision of validators: an author is told so, and is not asked', async () => {
    const id = await aScheduledText()
    const asksOf = async (who: Who) =>
      (await describeTo(who, id)).available.find(({ name }) => name === 'schedule')?.asks
    expect(await asksOf('author')).toEqual({ publishAt: 'required' })
    expect(await asksOf('second')).toEqual({ publishAt: 'required', expiresAt: 'optional' })
    for (const expiresAt of [inMs(3 * HOUR), ''])
      expect(await scheduled('author', id, { publishAt: inMs(2 * HOUR), expiresAt })).toBe('expiresAt role')
    expect(await recordOf(id)).toMatchObject({ publishAt: inMs(HOUR), nextExpiresAt: null })
  })

  it('is changed and taken away by validators, and stands where nothing is said of it', async () => {
    const id = await aTextForAnHour()
    const nextOf = async () => (await recordOf(id)).nextExpiresAt
    expect(await scheduled('author', id, { publishAt: inMs(90 * MINUTE) })).toBe('done')
    expect(await nextOf()).toBe(inMs(2 * HOUR))
    await isSound()
    for (const who of ['author', 'validator'] as const)
      expect(await scheduled(who, id, { publishAt: inMs(2 * HOUR - 4 * MINUTE) })).toBe(
        'publishAt afterExpiry',
      )
    const said = { publishAt: inMs(2 * HOUR), expiresAt: inMs(5 * HOUR) }
    expect(await scheduled('validator', id, said)).toBe('done')
    expect(await nextOf()).toBe(inMs(5 * HOUR))
    expect(await scheduled('validator', id, { publishAt: inMs(HOUR), expiresAt: '' })).toBe('done')
    expect(await nextOf()).toBeNull()
    await workUntil(6 * HOUR)
    expect(await own.desk.facesOf(id)).toBe('published/none')
    await isSound()
  })

  it('needs a moment after its publication that the clocks of the institution show once', async () => {
    const id = await own.desk.write('author')
    await own.desk.approve(id)
    const publishAt = '2031-03-29T12:00'
    for (const [expiresAt, problem] of [
      ['2031-03-29T12:04', 'beforePublication'],
      ['2031-03-20T12:00', 'beforePublication'],
      ['2031-01-01T12:00', 'tooSoon'],
      ['2041-01-01T12:00', 'tooLate'],
      ['soon', 'malformed'],
      ['2031-03-30T02:30', 'skipped'],
      ['2031-10-26T02:30', 'comesTwice'],
    ] as const)
      expect(await scheduled('second', id, { publishAt, expiresAt }), expiresAt).toBe(`expiresAt ${problem}`)
    const both = { publishAt: 'tomorrow', expiresAt: 'soon' }
    expect(await scheduled('second', id, both)).toBe('publishAt malformed,expiresAt malformed')
    expect(await scheduled('second', id, { publishAt, expiresAt: '2031-10-26T02:30+01:00' })).toBe('done')
    expect((await recordOf(id)).nextExpiresAt).toBe('2031-10-26T01:30:00.000Z')
  })

  it('does not go public after it was to expire: it is held back, and nobody publishes it so', async () => {
    const id = await aTextForAnHour()
    vi.setSystemTime(Date.now() + 2 * HOUR)
    expect(await refusalBy(own.desk.act('author', 'publish', id))).toBe('422 incomplete')
    await work()
    expect(await own.desk.facesOf(id)).toBe('none/validated')
    expect(await problemsOf(id)).toEqual(['expired'])
    expect(await scheduled('author', id, { publishAt: inMs(HOUR) })).toBe('publishAt afterExpiry')
    await isSound()
    await own.desk.act('second', 'schedule', id, { publishAt: inMs(HOUR), expiresAt: inMs(2 * HOUR) })
    await workUntil(HOUR)
    expect(await own.desk.facesOf(id)).toBe('published/none')
    await isSound()
  })

  it('is held back by a restore with its expiry, which stands where it is scheduled anew', async () => {
    const id = await aTextForAnHour()
    const folder = mkdtempSync(path.join(tmpdir(), 'fora-restored-'))
    writeFileSync(path.join(folder, RESTORED_MARK), '')
    await holdAfterRestore(own.desk.payload, folder)
    await resumeAfterRestore(await own.desk.reqOf('administrator'))
    expect(await problemsOf(id)).toEqual(['restored'])
    await own.desk.act('author', 'schedule', id, { publishAt: inMs(HOUR) })
    await workUntil(HOUR)
    await workUntil(HOUR)
    expect(await own.desk.facesOf(id)).toBe('expired/none')
    await isSound()
  })
})
