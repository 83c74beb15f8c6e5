import { beforeAll, describe, expect, it } from 'vitest'
import { MY_DRAFTS } from '@/workflow/domain/lists'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { rest } from '../../support/rest'

let desk: Desk
beforeAll(async () => {
  desk = await aDesk()
})

const LISTED = { or: [{ and: [MY_DRAFTS] }] }

describe('the view “My drafts” of a list', () => {
  it('has the drafts that a person changed since their last edition, also begun by others', async () => {
    const own = await desk.write('author')
    const taken = await desk.write('author')
    await desk.save('colleague', taken)
    const sent = await desk.write('author')
    await desk.act('author', 'requestReview', sent)
    const done = await desk.write('author')
    await desk.publish(done)
    await desk.save('colleague', done)

    const listed = async (who: 'author' | 'colleague' | 'reviewer') => {
      const { docs } = await desk.payload.find({
        ...{ ...desk.as(who), draft: true, limit: 0, overrideAccess: false, where: LISTED },
      })
      return docs.map(({ id }) => String(id)).sort()
    }
    expect(await listed('author')).toEqual([own, taken].sort())
    expect(await listed('colleague')).toEqual([taken, done].sort())
    expect(await listed('reviewer')).toEqual([])
    const { token } = desk.people.colleague
    const query = new URLSearchParams({ draft: 'true', where: JSON.stringify(LISTED) })
    const asked = await rest(`/pages?${query}`, { token })
    expect((asked.body.docs as { id: string }[]).map(({ id }) => id).sort()).toEqual([taken, done].sort())
  })

  it('is no filter for visitors', async () => {
    const ask = (where: object) => rest(`/pages?${new URLSearchParams({ where: JSON.stringify(where) })}`)
    expect((await ask(LISTED)).status).toBe(400)
    expect((await ask(MY_DRAFTS)).status).toBe(400)
  })
})
