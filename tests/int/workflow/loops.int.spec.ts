import { beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/lib/env'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { refusalBy } from '../../support/desk/refusalBy'

describe('readers of a withdrawn text', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const aPublicPage = async () => {
    const id = await desk.write()
    await desk.publish(id)
    return { id, slug: String((await desk.load(id)).main.slug) }
  }
  const send = (id: string, redirectTo: string) =>
    refusalBy(desk.act('validator', 'archive', id, { reason: 'Old', redirectTo }))

  it('are not sent to where they are', async () => {
    const { id, slug } = await aPublicPage()
    for (const back of [`/${slug}`, `/${slug}_fr`, `/pages/${slug}/`, `${env.SERVER_URL}/${slug}_en?a=b`])
      expect(await send(id, back)).toBe('422 incomplete')
    expect(await desk.facesOf(id)).toBe('published/none')
    expect(await send(id, `/${slug}-of-another_en`)).toBe('done')
  })

  it('are not sent in a circle', async () => {
    const [first, second, third] = [await aPublicPage(), await aPublicPage(), await aPublicPage()]
    expect(await send(first.id, `/${second.slug}`)).toBe('done')
    expect(await send(second.id, `/${third.slug}_en`)).toBe('done')
    expect(await send(third.id, `/${first.slug}`)).toBe('422 incomplete')
    expect(await send(third.id, 'https://example.eu/')).toBe('done')
  })
})
