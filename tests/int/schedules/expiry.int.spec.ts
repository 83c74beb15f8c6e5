import { describe, expect, it, vi } from 'vitest'
import { verifyAudit } from '@/workflow/queries/verify'
import { HOUR, MINUTE, aScheduleDesk } from '../../support/desk/aScheduleDesk'
import { refusalBy } from '../../support/desk/refusalBy'
import { rollsBack } from '../../support/testPayload'

describe('a public text that is to expire', () => {
  const { own, inMs, work, workUntil, recordOf, actsOf, describeTo } = aScheduleDesk()

  const aPublicText = async () => {
    const id = await own.desk.write('author')
    await own.desk.publish(id)
    return id
  }
  const anExpiringText = async (ms = HOUR) => {
    const id = await aPublicText()
    await own.desk.act('second', 'scheduleExpiry', id, { expiresAt: inMs(ms) })
    return id
  }
  const expirations = async (id: string) =>
    (await actsOf(id)).filter(({ act, name }) => act === 'transition' && name === 'expire')
  /** A new draft of it, validated and about to go public. */
  const approveAgain = async (id: string) => {
    await own.desk.save('author', id)
    await own.desk.approve(id)
  }

  it('is withdrawn at its time, not before, by the hand of the system on the act of the validator', async () => {
    const id = await anExpiringText()
    expect((await describeTo('author', id)).expiresAt).toBe(inMs(HOUR))
    await workUntil(HOUR - 1)
    expect(await own.desk.facesOf(id)).toBe('published/none')
    await workUntil(1)
    expect(await own.desk.facesOf(id)).toBe('expired/none')
    const [expired, scheduled] = await actsOf(id)
    expect(scheduled).toMatchObject({ name: 'scheduleExpiry', details: { expiresAt: inMs(0) } })
    expect(expired).toMatchObject({ actorId: 'system', details: { authority: scheduled?.seq } })
    expect(await recordOf(id)).toMatchObject({ expiresAt: null, expiresIn: null, live: 'expired' })
    expect((await verifyAudit(own.desk.payload)).faults).toEqual([])
  })

  it.runIf(rollsBack())(
    'is withdrawn once, with the draft of what comes after it kept, late too',
    async () => {
      const id = await anExpiringText()
      await own.desk.save('author', id)
      vi.setSystemTime(Date.now() + 48 * HOUR)
      await Promise.all([1, 2, 3].map(work))
      expect(await own.desk.facesOf(id)).toBe('expired/draft')
      expect(await expirations(id)).toHaveLength(1)
    },
  )

  const ENDS: [string, (id: string) => Promise<unknown>][] = [
    ['another version is published', (id) => own.desk.act('author', 'publish', id)],
    ['it is withdrawn by hand', (id) => own.desk.act('second', 'expire', id)],
    ['somebody thinks better of it', (id) => own.desk.act('second', 'unscheduleExpiry', id)],
  ]
  it.each(ENDS)('does not expire when %s', async (_, end) => {
    const id = await anExpiringText()
    await approveAgain(id)
    await end(id)
    const before = await actsOf(id)
    await workUntil(2 * HOUR)
    expect(await actsOf(id)).toEqual(before)
    expect((await verifyAudit(own.desk.payload)).faults).toEqual([])
  })

  it('takes the last of several moments', async () => {
    const id = await anExpiringText()
    await own.desk.act('validator', 'scheduleExpiry', id, { expiresAt: inMs(3 * HOUR) })
    await workUntil(2 * HOUR)
    expect(await own.desk.facesOf(id)).toBe('published/none')
    await workUntil(HOUR)
    expect(await own.desk.facesOf(id)).toBe('expired/none')
  })

  it('does not lose a new version that is scheduled: the two are refused beside each other', async () => {
    const id = await anExpiringText(HOUR)
    await approveAgain(id)
    const scheduleFor = (ms: number) =>
      own.desk.act('author', 'schedule', id, { publishAt: inMs(ms) }).then(
        () => 'done',
        (error: { problems: { code: string }[] }) => error.problems.map(({ code }) => code).join(),
      )
    expect(await scheduleFor(HOUR)).toBe('afterExpiry')
    expect(await scheduleFor(HOUR - MINUTE)).toBe('done')
    const later = own.desk.act('second', 'scheduleExpiry', id, { expiresAt: inMs(3 * HOUR) })
    expect(await refusalBy(later)).toBe('409 state')
    await workUntil(4 * HOUR)
    expect(await own.desk.facesOf(id)).toBe('published/none')
    expect(await expirations(id)).toEqual([])
  })

  it('is no decision of an author’s, nor one for a past moment', async () => {
    const id = await aPublicText()
    const set = (who: 'author' | 'second', expiresAt?: string) =>
      refusalBy(own.desk.act(who, 'scheduleExpiry', id, { ...(expiresAt && { expiresAt }) }))
    expect(await set('author', inMs(HOUR))).toBe('403 role')
    for (const moment of [undefined, inMs(0), '2031-03-30T02:30'])
      expect(await set('second', moment)).toBe('422 incomplete')
    expect((await recordOf(id)).expiresAt ?? null).toBeNull()
  })
})
