import { expect, it, vi } from 'vitest'
import { dashboardOf } from '@/workflow/queries/dashboard'
import { MINUTE, aScheduleDesk } from '../../support/desk/aScheduleDesk'

const { own, inMs, work } = aScheduleDesk()

it('says on the first page of everybody when what is due is not done for ten minutes', async () => {
  const lateMinutes = async () => (await dashboardOf(await own.desk.reqOf('translator')))?.lateMinutes
  const id = await own.desk.write('author')
  await own.desk.approve(id)
  // The mails about it are due at once, and nobody sends any here.
  await own.desk.payload.db.deleteMany({ collection: 'jobs', where: { kind: { not_equals: 'publishing' } } })
  await own.desk.act('author', 'schedule', id, { publishAt: inMs(10 * MINUTE) })
  await own.desk.payload.db.deleteMany({ collection: 'jobs', where: { kind: { not_equals: 'publishing' } } })
  vi.setSystemTime(Date.now() + 20 * MINUTE - 1_000)
  expect(await lateMinutes()).toBeNull()
  vi.setSystemTime(Date.now() + 1_000)
  expect(await lateMinutes()).toBe(10)
  await work()
  expect(await own.desk.facesOf(id)).toBe('published/none')
  await own.desk.payload.db.deleteMany({ collection: 'jobs', where: { kind: { not_equals: 'publishing' } } })
  expect(await lateMinutes()).toBeNull()
})
