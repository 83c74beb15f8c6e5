import { beforeAll, expect, it } from 'vitest'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { rest } from '../../support/rest'

let desk: Desk
beforeAll(async () => {
  desk = await aDesk()
})

it('a draft that is discarded leaves every public answer as it was, to the letter', async () => {
  const [id, other] = [await desk.write(), await desk.write()]
  await desk.publish(id)
  await desk.publish(other)
  const { updatedAt } = (await rest(`/pages/${id}`)).body
  const QUESTIONS = [
    `/pages/${id}`,
    `/pages/${id}?select[updatedAt]=true`,
    `/pages/${id}?select[publishedAt]=false`,
    '/pages?sort=-updatedAt&limit=2',
    `/pages?where[updatedAt][greater_than]=${updatedAt}`,
    `/pages?where[updatedAt][equals]=${updatedAt}`,
  ]
  const answers = () => Promise.all(QUESTIONS.map(async (question) => (await rest(question)).text))
  const before = await answers()

  await desk.save('author', id)
  expect(await answers()).toEqual(before)
  await desk.act('author', 'discardDraft', id)
  expect(await answers()).toEqual(before)
  expect((await desk.load(id)).main.updatedAt).not.toBe(updatedAt)
})

it('a publication changes the time that the public sees, and only that one', async () => {
  const id = await desk.write()
  await desk.publish(id)
  const first = (await rest(`/pages/${id}`)).body
  expect(first.updatedAt).toBe(first.publishedAt)
  expect(Object.keys((await rest(`/pages/${id}?select[slug]=true`)).body)).not.toContain('updatedAt')
  await desk.save('author', id)
  await desk.publish(id, { changeNote: 'New words.' })
  const second = (await rest(`/pages/${id}`)).body
  expect(Date.parse(second.updatedAt)).toBeGreaterThan(Date.parse(first.updatedAt))
})
