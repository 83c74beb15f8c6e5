import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/lib/env'
import { WorkflowError } from '@/workflow/errors'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { refusalBy } from '../../support/desk/refusalBy'

describe('readers of an archived text are sent', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const aPublicPage = async (): Promise<{ id: string; slug: string }> => {
    const slug = `page-${randomUUID()}`
    const id = await desk.write('author', { slug })
    await desk.publish(id)
    return { id, slug }
  }
  const archive = (id: string, redirectTo: string) =>
    desk.act('validator', 'archive', id, { reason: 'It was replaced.', redirectTo })

  it('to no text that is not public, and not in a circle', async () => {
    const { id, slug } = await aPublicPage()
    const draft = `page-${randomUUID()}`
    await desk.write('author', { slug: draft })
    for (const target of [
      `/${slug}_en`,
      `/${slug}`,
      ` /${slug.toUpperCase()}_FR/?a=b `,
      `${env.SERVER_URL}/${slug}_en`,
      `${env.SERVER_URL.replace('http:', 'https:')}/${slug}_en`,
      `/forums/../${slug}_en`,
      `/pages/${slug}_en`,
      `/${draft}_en`,
      `${env.SERVER_URL}/${draft}_en`,
      '/nothing/of/the/kind',
      '/forums/nothing-here_en',
      '/nothing_fr#top',
      '/admin/login',
      '/api/media/file/../../users',
      `${env.SERVER_URL}/api/users/logout`,
    ])
      expect([target, await refusalBy(archive(id, target))]).toEqual([target, '422 incomplete'])
    expect(await desk.facesOf(id)).toBe('published/none')
  })

  it.each([
    'https://example.org/nothing_en',
    'https://example.org/forums_en',
    `https://${new URL(env.SERVER_URL).hostname}.example.org/forums_en`,
    `http://example.org:${new URL(env.SERVER_URL).port || '80'}/`,
  ])('to no other site: for %s the one who archives is told what to do', async (target) => {
    const { id } = await aPublicPage()
    const problems = await archive(id, target).then(
      () => [],
      (error: unknown) => (error instanceof WorkflowError ? error.problems : Promise.reject(error as Error)),
    )
    expect(problems).toMatchObject([{ path: 'redirectTo', code: 'address' }])
    expect(problems[0]?.message).toMatch(/leads away from this site.* notice that names the address/)
    expect(await desk.facesOf(id)).toBe('published/none')
  })

  it.each(['/', '/forums_en', '/index_fr', '/api/media/file/old.pdf', env.SERVER_URL])(
    'to %s',
    async (target) => {
      const { id } = await aPublicPage()
      await archive(id, target)
      expect(await desk.facesOf(id)).toBe('archived/none')
    },
  )

  it('to another public text', async () => {
    const [old, other] = [await aPublicPage(), await aPublicPage()]
    await archive(old.id, `${env.SERVER_URL}/${other.slug}_en`)
    expect(await desk.facesOf(old.id)).toBe('archived/none')
    expect(await refusalBy(archive(other.id, `/${old.slug}_en`))).toBe('422 incomplete')
  })
})
