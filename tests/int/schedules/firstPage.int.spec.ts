import { beforeAll, describe, expect, it } from 'vitest'
import { dashboardOf, type DeskLists } from '@/workflow/queries/dashboard'
import { aDesk, type Desk } from '../../support/desk/aDesk'

describe('the first page of an author', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const shows = async (list: keyof DeskLists, id: string) =>
    (await dashboardOf(await desk.reqOf('author')))?.[list]?.items.some((item) => item.id === id)

  it('asks them to put a validated text online, unless it goes public by itself', async () => {
    const id = await desk.write()
    await desk.approve(id)
    expect(await shows('waiting', id)).toBe(true)
    const publishAt = new Date(Date.now() + 3_600_000).toISOString()
    await desk.act('second', 'schedule', id, { publishAt })
    expect(await shows('waiting', id)).toBe(false)
    expect(await shows('scheduled', id)).toBe(true)
    const { scheduled } = (await dashboardOf(await desk.reqOf('author'))) ?? {}
    // Not from whoever validated it.
    expect(scheduled?.items.find((item) => item.id === id)?.from).toBe(desk.people.second.user.name)

    // Held back, it waits for its author again.
    await desk.payload.db.updateOne({
      ...{ collection: 'records', where: { key: { equals: `pages/${id}` } } },
      data: { scheduleProblems: [{ path: '', code: 'test', message: 'Held back.' }] },
    })
    expect(await shows('waiting', id)).toBe(true)
  })
})
