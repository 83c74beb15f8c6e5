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
    // As the first page has them: whoever waits for a review has not finished.
    expect(await listed('author')).toEqual([own, sent, taken].sort())
    expect(await listed('colleague')).toEqual([taken, done].sort())
    expect(await listed('reviewer')).toEqual([])
    const { token } = desk.people.colleague
    const query = new URLSearchParams({ draft: 'true', where: JSON.stringify(LISTED) })
    const asked = await rest(`/pages?${query}`, { token })
    expect((asked.body.docs as { id: string }[]).map(({ id }) => id).sort()).toEqual([taken, done].sort())
  })

  it('has the newest 1,000 of whoever imported more, and of this collection alone', async () => {
    const listed = async () => {
      const { docs } = await desk.payload.find({
        ...{ ...desk.as('validator'), draft: true, limit: 0, overrideAccess: false, where: LISTED },
      })
      return docs.map(({ id }) => String(id))
    }
    const id = await desk.write('author')
    await wasChangedBy('validator', [id], { at: '2020-01-01T00:00:00.000Z' })
    const others = Array.from({ length: 999 }, (_, number) => `other-${number}`)
    await wasChangedBy('validator', others, { at: '2020-01-02T00:00:00.000Z' })
    await wasChangedBy('validator', ['one', 'two'], { collection: 'events', at: '2020-01-02T00:00:00.000Z' })
    expect(await listed()).toEqual([id])
    await wasChangedBy('validator', ['newer'], { at: '2020-01-02T00:00:00.000Z' })
    expect(await listed()).toEqual([])
  })

  /** As the ledger has it, for texts that need not be there. */
  const wasChangedBy = async (
    who: 'validator',
    ids: readonly string[],
    { at, collection = 'pages' }: { at: string; collection?: string },
  ) => {
    const { db } = desk.payload
    const actorId = desk.people[who].user.id
    const transactionID = (await db.beginTransaction()) ?? undefined
    const req = transactionID === undefined ? {} : { transactionID }
    for (const documentId of ids) {
      const key = `${collection}/${documentId}/${actorId}`
      const data = { key, collection, documentId, actorId, at }
      await db.create({ collection: 'contributions', data, req })
    }
    if (transactionID !== undefined) await db.commitTransaction(transactionID)
  }

  it('is no filter for visitors', async () => {
    const ask = (where: object) => rest(`/pages?${new URLSearchParams({ where: JSON.stringify(where) })}`)
    expect((await ask(LISTED)).status).toBe(400)
    expect((await ask(MY_DRAFTS)).status).toBe(400)
  })
})
