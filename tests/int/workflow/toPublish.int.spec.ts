import { beforeAll, describe, expect, it } from 'vitest'
import { dashboardOf, type DashboardContents, type DeskLists } from '@/workflow/queries/dashboard'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'

type List = keyof DeskLists

describe('what waits to be published', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const of = async (who: Who) => {
    const contents = await dashboardOf(await desk.reqOf(who))
    if (!contents) throw new Error(`${who} has no dashboard`)
    return contents
  }
  const shows = (contents: DashboardContents, list: List, id: string) =>
    contents[list]?.items.some((item) => item.id === id) ?? false
  /** For whom a document is in a list. */
  const seenBy = async (list: List, id: string) => {
    const who: Who[] = ['author', 'colleague', 'reviewer', 'validator', 'second', 'administrator']
    const seen = await Promise.all(who.map(async (each) => shows(await of(each), list, id)))
    return who.filter((_, index) => seen[index])
  }

  it('shows validated texts to whoever may publish them, and not those that go public by themselves', async () => {
    const before = await of('validator')
    const [id, scheduled] = [await desk.write(), await desk.write()]
    await desk.approve(id)
    await desk.approve(scheduled)
    const publishAt = new Date(Date.now() + 86_400_000).toISOString()
    await desk.act('validator', 'schedule', scheduled, { publishAt })
    expect(await seenBy('forAnyone', id)).toEqual(['colleague', 'validator', 'second'])
    expect(await seenBy('forAnyone', scheduled)).toEqual([])
    expect((await of('validator')).forAnyone?.total).toBe((before.forAnyone?.total ?? 0) + 1)
    await desk.act('validator', 'unschedule', scheduled)
    expect(await seenBy('forAnyone', scheduled)).toEqual(['colleague', 'validator', 'second'])
    expect(await seenBy('waiting', scheduled)).toEqual(['author'])
  })
})
