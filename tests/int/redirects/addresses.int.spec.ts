import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { byTwoPeople, proposeAs, redirect as made } from '../../support/desk/proposing'
import { rest } from '../../support/rest'

describe('an address is a page’s or a redirect’s, never both:', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const redirect = (from: string) => made(from, '/somewhere-else')
  const remove = (id: string) => byTwoPeople({ kind: 'redirect', id, value: null })
  const refusalOf = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      ({ status, data }: { status: number; data: { code: string } }) => `${status} ${data.code}`,
    )
  const attempt = async (who: 'author' | 'validator', name: string, id: string, input: object = {}) => {
    const { token } = desk.people[who]
    const body = { expected: await desk.stepOf(id), ...input }
    return rest(`/pages/${id}/transitions/${name}`, { method: 'POST', body, token })
  }
  const problem = (from: string) => ({
    errors: [
      {
        path: 'slug',
        code: 'addressRedirected',
        message: `A redirect leads from ${from} to /somewhere-else. Choose another address, or have a validator remove the redirect first.`,
      },
    ],
  })

  it.each(['', '/pages'])(
    'no text is validated where a redirect leads away (written %s/…)',
    async (prefix) => {
      const slug = `page-${randomUUID()}`
      const id = await desk.write('author', { slug })
      await desk.act('author', 'requestReview', id)
      await desk.act('reviewer', 'requestValidation', id)
      const { id: inTheWay } = await redirect(`${prefix}/${slug}`)
      expect(await attempt('validator', 'validate', id)).toMatchObject({
        status: 422,
        body: problem(`${prefix}/${slug}`),
      })
      expect(await desk.facesOf(id)).toBe('none/requestValidation')
      await remove(inTheWay)
      expect((await attempt('validator', 'validate', id)).status).toBe(200)
    },
  )

  it('no text is published where a redirect came after the validation', async () => {
    const slug = `page-${randomUUID()}`
    const id = await desk.write('author', { slug })
    await desk.approve(id)
    const { id: inTheWay } = await redirect(`/${slug}`)
    expect(await attempt('author', 'publish', id)).toMatchObject({
      status: 422,
      body: problem(`/${slug}`),
    })
    expect((await rest(`/pages/${id}?locale=en`)).status).toBe(404)
    await remove(inTheWay)
    expect((await attempt('author', 'publish', id)).status).toBe(200)
    expect((await rest(`/pages/${id}?locale=en`)).status).toBe(200)
  })

  it('no text is published urgently there either', async () => {
    const slug = `page-${randomUUID()}`
    const id = await desk.write('author', { slug })
    await redirect(`/${slug}`)
    expect(
      await attempt('validator', 'publishUrgently', id, { reason: 'A test.', minor: true }),
    ).toMatchObject({ status: 422, body: problem(`/${slug}`) })
    expect(await desk.facesOf(id)).toBe('none/draft')
  })

  it('no redirect is made or moved over a public page, in whatever form its address is written', async () => {
    const slug = `page-${randomUUID()}`
    const id = await desk.write('author', { slug })
    await desk.publish(id)
    const other = await redirect(`/other-${slug}`)
    for (const from of [
      `/${slug}`,
      `/pages/${slug}`,
      `/${slug}_en`,
      `/${slug}_fr/`,
      ` /${slug.toUpperCase()} `,
    ]) {
      expect(await refusalOf(redirect(from)), from).toBe('422 liveAddress')
      const value = { from, to: other.to }
      const moved = proposeAs(desk.people.author.user, { kind: 'redirect', id: other.id, value })
      expect(await refusalOf(moved), from).toBe('422 liveAddress')
    }
  })

  it.each(['/index', '/forums', '/roles_en', '/events', '/documents_fr', '/sitemap.xml', '/robots.txt'])(
    'no redirect is made over %s, which the site makes itself',
    async (from) => {
      expect(await refusalOf(redirect(from))).toBe('422 liveAddress')
    },
  )
})
