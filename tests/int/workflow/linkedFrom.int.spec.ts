import { beforeAll, expect, it } from 'vitest'
import { linkedFrom } from '@/workflow/queries/linkedFrom'
import { aLinkToText } from '../../support/desk/aLinkToText'
import { aText } from '../../support/desk/aText'
import { aDesk, type Desk } from '../../support/desk/aDesk'

let desk: Desk
beforeAll(async () => {
  desk = await aDesk()
})

const seenFrom = async (id: string) => {
  const { total, first } = await linkedFrom(await desk.reqOf('author'), (await desk.load(id)).record)
  return { total, ids: first.map((link) => link.id) }
}

it('whoever withdraws a text is told which public texts lead to it, and of no draft', async () => {
  const target = await desk.write('author')
  await desk.publish(target)
  expect(await seenFrom(target)).toEqual({ total: 0, ids: [] })
  const linking = await desk.write('author', { body: aLinkToText('pages', target) })
  expect((await seenFrom(target)).total).toBe(0)
  await desk.publish(linking)
  expect(await seenFrom(target)).toEqual({ total: 1, ids: [linking] })
  await desk.save('author', linking, { body: aText('No link any more') })
  expect((await seenFrom(target)).total).toBe(1)
  await desk.publish(linking, { changeNote: 'The link is gone.' })
  expect(await seenFrom(target)).toEqual({ total: 0, ids: [] })
})
