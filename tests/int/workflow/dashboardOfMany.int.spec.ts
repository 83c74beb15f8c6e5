import { expect, it, vi } from 'vitest'
import { dashboardOf } from '@/workflow/queries/dashboard'
import { aDesk } from '../../support/desk/aDesk'

/** More than a database takes in one question. */
const BROUGHT = 40_000

it('the dashboard is there for whoever answers for a program that brought very many texts', async () => {
  const desk = await aDesk()
  await desk.act('author', 'requestReview', await desk.write('author'))
  const { db } = desk.payload
  const find = db.find.bind(db)
  const spy = vi.spyOn(db, 'find').mockImplementation((asked) => {
    if (asked.collection !== 'contributions') return find(asked)
    const docs = Array.from({ length: Math.min(asked.limit || BROUGHT, BROUGHT) }, (_, index) => ({
      ...{ id: `row-${index}`, collection: 'pages', documentId: `text-${index}`, actorId: 'somebody' },
    }))
    return Promise.resolve({ docs }) as never
  })
  const seen = await dashboardOf(await desk.reqOf('reader'))
  spy.mockRestore()
  expect(seen?.drafts?.total).toBe(0)
  expect(seen?.forAnyone?.total).toBe(1)
})
