import { beforeAll, describe, expect, it } from 'vitest'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { rest } from '../../support/rest'

describe('a draft in the trash', () => {
  let desk: Desk
  let id: string
  beforeAll(async () => {
    desk = await aDesk()
    await desk.publish(await desk.write())
    id = await desk.write('author', { summary: 'A text that is not lost' })
    await desk.act('author', 'discardDraft', id)
  })

  const takeOut = (token?: string) =>
    rest(`/pages/${id}?trash=true&draft=true&locale=en`, {
      method: 'PATCH',
      body: { deletedAt: null },
      ...(token && { token }),
    })
  const listed = async (query = '') => {
    const { token } = desk.people.author
    const { body } = await rest(`/pages?draft=true&locale=en&where[id][equals]=${id}${query}`, { token })
    return body.docs.length === 1
  }
  const publicList = async () => (await rest('/pages?locale=en&sort=createdAt')).text

  it.each(['reviewer', 'validator', 'administrator', null] as const)(
    'is not taken out by %s',
    async (who) => {
      const { status } = await takeOut(who ? desk.people[who].token : undefined)
      expect(status).toBe(403)
      expect(await listed()).toBe(false)
    },
  )

  it('comes back for good when an author takes it out, with its text, and the public sees no change', async () => {
    expect([await listed(), await listed('&trash=true')]).toEqual([false, true])
    const before = await publicList()
    expect(before).toContain('"totalDocs":1')
    expect((await takeOut(desk.people.author.token)).status).toBe(200)
    expect([await listed(), await listed('&trash=true')]).toEqual([true, true])
    expect(await publicList()).toBe(before)
    expect((await rest(`/pages/${id}?locale=en`)).status).toBe(404)
    const { main, newest } = await desk.load(id)
    for (const doc of [main, newest.doc])
      expect(doc).toMatchObject({ deletedAt: null, summary: { en: 'A text that is not lost' } })
    expect(await desk.facesOf(id)).toBe('none/draft')
    await desk.publish(id)
    expect(await desk.facesOf(id)).toBe('published/none')
  })
})
