import { expect, it, vi } from 'vitest'
import { claim } from '@/jobs/job'
import { releasing } from '@/workflow/commands/dueReleases'
import { HOUR, MINUTE } from '../../support/desk/aScheduleDesk'
import { aReleaseDesk } from '../../support/desk/aReleaseDesk'
import { refusalBy } from '../../support/desk/refusalBy'

const desk = aReleaseDesk()

it('a release that is more than a day overdue is held for validators, as each of its texts is', async () => {
  const ids = await desk.validatedTexts(2)
  const release = await desk.aRelease(ids)
  await desk.schedule(release)
  await desk.workUntil(26 * HOUR)
  const available = async (who: 'author' | 'validator') => (await desk.describe(release, who)).available
  expect((await desk.describe(release)).problems.map(({ code }) => code)).toEqual(['tooLate'])
  expect(await available('author')).toEqual(['rename'])
  expect(await available('validator')).toEqual(['rename', 'publish', 'unschedule'])
  expect(await refusalBy(desk.publish(release))).toBe('403 overdue')
  expect(await refusalBy(desk.unschedule(release))).toBe('403 overdue')
  expect(await desk.facesOf(ids)).toEqual(Array(2).fill('none/validated'))
  await desk.unschedule(release, 'validator')
  await desk.publish(release)
  expect(await desk.facesOf(ids)).toEqual(Array(2).fill('published/none'))
})

it('is published by a validator as it is', async () => {
  const ids = await desk.validatedTexts(2)
  const release = await desk.aRelease(ids)
  await desk.schedule(release)
  await desk.workUntil(26 * HOUR)
  await desk.publish(release, 'validator')
  expect(await desk.facesOf(ids)).toEqual(Array(2).fill('published/none'))
})

it('a release is public a minute after its time at the latest, though whoever began it was killed', async () => {
  const ids = await desk.validatedTexts(2)
  await desk.schedule(await desk.aRelease(ids))
  vi.setSystemTime(Date.now() + HOUR)
  expect(await claim(desk.own.desk.payload, { kind: releasing.name, lease: releasing.lease })).not.toBeNull()
  await desk.workUntil(MINUTE - 10_000)
  expect(await desk.facesOf(ids)).toEqual(Array(2).fill('published/none'))
})
