import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { byTwoPeople, confirmAs, proposeAs, redirect as made } from '../../support/desk/proposing'
import { rest } from '../../support/rest'
import { rollsBack } from '../../support/testPayload'

/** Milliseconds: long enough for a confirmation that nothing holds up. */
const A_MOMENT = 3000

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

  it.runIf(rollsBack())('of a publication and a redirect there at the same moment, one wins', async () => {
    const slug = `page-${randomUUID()}`
    const id = await desk.write('author', { slug })
    await desk.approve(id)
    const value = { from: `/${slug}`, to: '/somewhere-else' }
    const { proposal } = await proposeAs(desk.people.author.user, { kind: 'redirect', value })

    // The redirect is confirmed once the publication has seen none; SQLite has one wait for the other.
    let confirming: Promise<string> | undefined
    const { db } = desk.payload
    const findOne = db.findOne.bind(db)
    const looking = vi.spyOn(db, 'findOne').mockImplementation(async (asked) => {
      const found = await findOne(asked)
      if (asked.collection === 'redirects' && !confirming) {
        confirming = refusalOf(confirmAs(desk.people.validator.user, proposal.id))
        await Promise.race([confirming, sleep(A_MOMENT)])
      }
      return found as never
    })
    const published = await attempt('author', 'publish', id).finally(() => looking.mockRestore())

    const outcome = [published.status, await confirming, (await rest(`/pages/${id}?locale=en`)).status]
    expect([
      [200, '422 liveAddress', 200],
      [422, 'done', 404],
    ]).toContainEqual(outcome)
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
