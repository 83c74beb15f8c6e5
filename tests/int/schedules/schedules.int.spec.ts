import { describe, expect, it, vi } from 'vitest'
import { verifyAudit } from '@/workflow/queries/verify'
import { HOUR, MINUTE, aScheduleDesk } from '../../support/desk/aScheduleDesk'
import { refusalBy } from '../../support/desk/refusalBy'
import { rollsBack } from '../../support/testPayload'

describe('a validated text that is scheduled', () => {
  const { own, inMs, work, workUntil, aScheduledText, recordOf, actsOf, publications, describeTo } =
    aScheduleDesk()

  it('goes public at its time, not before, by the hand of the system on the act of whoever scheduled it', async () => {
    const id = await aScheduledText({ by: 'validator' })
    expect(await own.desk.facesOf(id)).toBe('none/validated')
    expect((await describeTo('author', id)).schedule).toEqual({
      ...{ at: inMs(HOUR), isPast: false, lockedBy: null, expiresAt: null, problems: [] },
    })
    await workUntil(HOUR - 1)
    expect(await own.desk.facesOf(id)).toBe('none/validated')
    await workUntil(1)
    expect(await own.desk.facesOf(id)).toBe('published/none')
    const [published, scheduled] = await actsOf(id)
    expect(published).toMatchObject({
      actorId: 'system',
      name: 'publish',
      details: { authority: scheduled?.seq },
    })
    expect(scheduled).toMatchObject({ name: 'schedule', actorId: String(own.desk.people.validator.user.id) })
    expect(await recordOf(id)).toMatchObject({ publishAt: null, scheduledIn: null, version: '1.0' })
    expect((await describeTo('author', id)).schedule).toBeNull()
    expect((await verifyAudit(own.desk.payload)).faults).toEqual([])
  })

  it.runIf(rollsBack())('goes public once, with its note, however many workers look', async () => {
    const id = await own.desk.write('author')
    await own.desk.publish(id)
    await own.desk.save('author', id)
    await own.desk.approve(id, { changeNote: 'The date is new.' })
    const asked = own.desk.act('author', 'schedule', id, { publishAt: inMs(HOUR), changeNote: 'Another.' })
    expect(await refusalBy(asked)).toBe('422 incomplete')
    await own.desk.act('author', 'schedule', id, { publishAt: inMs(HOUR) })
    await own.desk.act('author', 'unschedule', id)
    await own.desk.act('author', 'schedule', id, { publishAt: inMs(HOUR) })
    // It is the draft that they are about, not the public text.
    expect((await actsOf(id)).slice(0, 3).map(({ version }) => version)).toEqual(['2.0', '2.0', '2.0'])
    vi.setSystemTime(Date.now() + HOUR)
    await Promise.all([1, 2, 3].map(work))
    expect(await publications(id)).toBe(2)
    const { docs } = await own.desk.payload.db.find<{ id: string; note: string }>({
      collection: 'change-notes',
      where: { documentId: { equals: id } },
    })
    expect(docs.map(({ note }) => note)).toEqual(['The date is new.'])
    expect((await verifyAudit(own.desk.payload)).faults).toEqual([])
  })

  const ENDS: [string, (id: string) => Promise<unknown>][] = [
    ['it is changed', (id) => own.desk.save('author', id)],
    ['it is recalled', (id) => own.desk.act('author', 'recall', id)],
    ['it is sent back', (id) => own.desk.act('second', 'sendBack', id, { comment: 'Not yet.' })],
    ['it is discarded', (id) => own.desk.act('author', 'discardDraft', id)],
    ['it is published by hand', (id) => own.desk.act('author', 'publish', id)],
    ['it is unscheduled', (id) => own.desk.act('author', 'unschedule', id)],
  ]
  it.each(ENDS)('is scheduled no longer when %s', async (_, end) => {
    const id = await aScheduledText()
    await end(id)
    const before = await actsOf(id)
    await workUntil(2 * HOUR)
    expect(await actsOf(id)).toEqual(before)
  })

  it('is scheduled no longer when its public text is withdrawn, and still is when that is confirmed', async () => {
    const withdrawn = await own.desk.write('author')
    await own.desk.publish(withdrawn)
    const confirmed = await own.desk.write('author')
    await own.desk.act('validator', 'publishUrgently', confirmed, { reason: 'A flood.' })
    for (const id of [withdrawn, confirmed]) {
      await own.desk.save('author', id)
      await own.desk.act('author', 'requestReview', id, { minor: true })
      await own.desk.act('reviewer', 'requestValidation', id)
      await own.desk.act('second', 'validate', id)
      await own.desk.act('author', 'schedule', id, { publishAt: inMs(HOUR) })
    }
    await own.desk.act('second', 'archive', withdrawn, { reason: 'Old.', notice: 'It is old.' })
    await own.desk.act('second', 'confirm', confirmed)
    await workUntil(2 * HOUR)
    expect(await own.desk.facesOf(withdrawn)).toBe('archived/validated')
    expect(await own.desk.facesOf(confirmed)).toBe('published/none')
    expect(await publications(confirmed)).toBe(1)
  })

  it('is rescheduled by scheduling it again: the last moment counts, and the first does nothing', async () => {
    const id = await aScheduledText({ inHours: 1 })
    await own.desk.act('validator', 'schedule', id, { publishAt: inMs(3 * HOUR) })
    await workUntil(2 * HOUR)
    expect(await own.desk.facesOf(id)).toBe('none/validated')
    await workUntil(HOUR)
    expect(await own.desk.facesOf(id)).toBe('published/none')
  })

  it.runIf(rollsBack())(
    'of a save and a schedule at once, one happens, and nothing goes public unvalidated',
    async () => {
      const id = await own.desk.write('author')
      await own.desk.approve(id)
      const expected = await own.desk.stepOf(id)
      const said = await Promise.all([
        refusalBy(own.desk.act('author', 'schedule', id, { expected, publishAt: inMs(HOUR) })),
        refusalBy(own.desk.save('colleague', id)),
      ])
      expect(said.toSorted().slice(1)).toEqual(said[0] === 'done' ? [expect.anything()] : ['done'])
      await workUntil(2 * HOUR)
      const isPublic = (await own.desk.facesOf(id)) === 'published/none'
      if (isPublic) expect(said).toEqual(['done', '409 stale'])
      expect((await verifyAudit(own.desk.payload)).faults).toEqual([])
    },
  )

  it('needs a moment that is far enough ahead, and that the clocks of the institution show once', async () => {
    const id = await own.desk.write('author')
    await own.desk.approve(id)
    const said = (publishAt?: string) =>
      own.desk.act('author', 'schedule', id, { ...(publishAt !== undefined && { publishAt }) }).then(
        () => 'done',
        (error: { problems: { path: string; code: string }[] }) =>
          error.problems.map(({ path, code }) => `${path} ${code}`).join(),
      )
    expect(await said()).toBe('publishAt required')
    expect(await said('tomorrow')).toBe('publishAt malformed')
    expect(await said('2031-02-30T10:00')).toBe('publishAt malformed')
    expect(await said(inMs(4 * MINUTE))).toBe('publishAt tooSoon')
    expect(await said('2031-03-30T02:30')).toBe('publishAt skipped')
    expect(await said('2031-10-26T02:30')).toBe('publishAt comesTwice')
    expect(await said('2031-10-26T02:30+01:00')).toBe('done')
    expect((await recordOf(id)).publishAt).toBe('2031-10-26T01:30:00.000Z')
    expect(await said('2031-07-01T09:00')).toBe('done')
    expect((await recordOf(id)).publishAt).toBe('2031-07-01T07:00:00.000Z')
  })
})
