import { beforeAll, describe, expect, it } from 'vitest'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { writesPastTheWorkflow } from '../../support/testPayload'

describe('who reads what a faster colleague has half written, as one may where there are no transactions', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const isToldOf = (expected: string, who: 'colleague' | 'validator', what: string) => ({
    status: 409,
    data: {
      code: 'stale',
      expected: String(Number(expected) + 1),
      changes: [{ who: desk.people[who].user.name, what }],
    },
  })

  it('is told who saved: the words are there, the step is not reached', async () => {
    const id = await desk.write()
    await desk.approve(id)
    const expected = await desk.stepOf(id)
    await desk.save('colleague', id)
    const { record } = await desk.load(id)
    const data = { ...record, step: Number(expected) }
    writesPastTheWorkflow()
    await desk.payload.db.updateOne({ collection: 'records', id: record.id, data })

    const late = desk.act('author', 'publish', id, { expected })
    await expect(late).rejects.toMatchObject(isToldOf(expected, 'colleague', 'save'))
  })

  it('is told who published: the public text is there, and nothing else', async () => {
    const id = await desk.write()
    await desk.approve(id)
    const expected = await desk.stepOf(id)
    const { newest, record } = await desk.load(id)
    await desk.act('validator', 'publish', id)
    await desk.payload.db.updateOne({ collection: 'records', id: record.id, data: record })
    const { id: _, ...version } = newest.doc
    await desk.payload.db.updateVersion({
      collection: 'pages',
      id: newest.versionId,
      locale: 'all',
      versionData: { version } as never,
    })

    const late = desk.act('author', 'publish', id, { expected })
    await expect(late).rejects.toMatchObject(isToldOf(expected, 'validator', 'publish'))
  })
})
