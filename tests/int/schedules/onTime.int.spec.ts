import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { LEASE_MS } from '@/jobs/job'
import { takeNext } from '@/jobs/kinds'
import { KINDS } from '@/jobs/registry'
import { laneOf, runLanes } from '@/jobs/run'
import { releasing } from '@/workflow/commands/dueReleases'
import { expiry, publishing } from '@/workflow/commands/dueTexts'
import { ON_TIME_MS } from '@/workflow/domain/schedule'
import { aScheduleDesk, HOUR, MINUTE } from '../../support/desk/aScheduleDesk'

const { own, actsOf, aScheduledText, inMs } = aScheduleDesk()

/** How late something was done, in milliseconds, as the audit log has it; null while it is not. */
const lateness = async (id: string, name: string, due: string): Promise<number | null> => {
  const done = (await actsOf(id)).find((act) => act.act === 'transition' && act.name === name)
  return done ? Date.parse(done.at) - Date.parse(due) : null
}
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms)
const publishAtOf = async (id: string) => String((await own.desk.load(id)).record.publishAt)

/** What the runner does with a lane, while the clock goes on by its pauses alone. */
const runFor = async (ms: number, kind: typeof publishing) => {
  const lane = laneOf(own.desk.payload, kind)
  for (let left = ms; left > 0; left -= lane.pause) {
    while (await lane.step());
    pass(lane.pause)
  }
}

describe('what is to be done at a time', () => {
  it('is late by at most a minute: the runner looks often enough, and takes all that is due', async () => {
    const ids = [await aScheduledText(), await aScheduledText(), await aScheduledText()]
    const due = await publishAtOf(ids[0] ?? '')
    // The runner last looked a moment before.
    pass(HOUR - 1)
    await runFor(ON_TIME_MS, publishing)
    for (const id of ids) {
      const late = await lateness(id, 'publish', due)
      expect(late).toBeGreaterThanOrEqual(0)
      expect(late).toBeLessThanOrEqual(ON_TIME_MS)
    }

    const [id = ''] = ids
    const expiresAt = inMs(10 * MINUTE)
    await own.desk.act('validator', 'scheduleExpiry', id, { expiresAt })
    pass(10 * MINUTE - 1)
    await runFor(ON_TIME_MS, expiry)
    expect(await lateness(id, 'expire', expiresAt)).toBeLessThanOrEqual(ON_TIME_MS)
  })

  it('is so, too, where whoever had it died with it', async () => {
    const id = await aScheduledText()
    const due = await publishAtOf(id)
    pass(HOUR)
    expect(await takeNext(own.desk.payload, publishing)).not.toBeNull()
    await runFor(ON_TIME_MS, publishing)
    expect(await lateness(id, 'publish', due)).toBeLessThanOrEqual(ON_TIME_MS)
  })

  it.each([publishing, expiry, releasing])('$name: what a dead process had is free in time', (kind) => {
    const { pause } = laneOf(own.desk.payload, kind)
    // It died as it began; whoever follows had just looked.
    expect(pause + (kind.lease ?? LEASE_MS) + pause).toBeLessThan(ON_TIME_MS)
  })

  it('waits for nothing else that the runner does', { timeout: 3 * MINUTE }, async () => {
    // Each kind has a lane of its own.
    expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length)
    expect(KINDS).toEqual(expect.arrayContaining([publishing, expiry, releasing]))
    const id = await aScheduledText()
    const due = await publishAtOf(id)
    let release = () => {}
    const hanging = new Promise<boolean>((resolve) => (release = () => resolve(false)))
    const end = runLanes(own.desk.payload, [
      { name: 'hangs', pause: MINUTE, step: () => hanging },
      laneOf(own.desk.payload, publishing),
    ])
    onTestFinished(() => {
      release()
      return end()
    })
    pass(HOUR)
    await expect
      .poll(() => lateness(id, 'publish', due), { timeout: ON_TIME_MS })
      .toBeLessThanOrEqual(ON_TIME_MS)
  })
})
