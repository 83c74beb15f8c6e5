import { expect, it } from 'vitest'
import { aDesk } from '../../support/desk/aDesk'

it('who reads what a faster colleague has half written is told who that was', async () => {
  const desk = await aDesk()
  const id = await desk.write()
  await desk.approve(id)
  const expected = await desk.stepOf(id)
  await desk.save('colleague', id)
  // As it is for a moment on a database without transactions: the words are there, the step is not reached.
  const { record } = await desk.load(id)
  const data = { ...record, step: Number(expected) }
  await desk.payload.db.updateOne({ collection: 'records', id: record.id, data })

  await expect(desk.act('author', 'publish', id, { expected })).rejects.toMatchObject({
    status: 409,
    data: {
      code: 'stale',
      expected: String(Number(expected) + 1),
      changes: [{ who: desk.people.colleague.user.name, what: 'save' }],
    },
  })
})
