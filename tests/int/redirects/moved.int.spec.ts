import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { createAddresses } from '@/cache/addresses/createAddresses'
import { readRecords } from '@/cache/addresses/readRecords'
import { shared } from '@/cache/shared'
import { LOCALE_CODES } from '@/i18n/locales'
import { answerFor } from '@/i18n/routing/answerFor'
import { pathFor } from '@/i18n/routing/address'
import { transition } from '@/workflow/commands/transition'
import { WorkflowError } from '@/workflow/errors'
import { verifyAudit } from '@/workflow/queries/verify'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { redirect } from '../../support/desk/proposing'
import { refusalBy } from '../../support/desk/refusalBy'

describe('the address of a public text that changed', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const aSlug = () => `page-${randomUUID()}`
  const aPublicPage = async (data: object = {}) => {
    const slug = aSlug()
    const id = await desk.write('author', { slug, ...data })
    await desk.publish(id)
    return { id, slug }
  }
  const move = async (id: string, slug = aSlug()) => {
    await desk.save('author', id, { slug })
    await desk.publish(id)
    return slug
  }
  const answerAt = (pathname: string, addresses = shared().addresses) =>
    answerFor({
      ...{ pathname, query: new URLSearchParams(), acceptLanguage: 'de' },
      departureOf: addresses.departureOf,
      isKnown: addresses.isKnown,
      forumKnownAs: addresses.forumKnownAs,
    })
  const sentOn = (to: string) => ({ kind: 'redirect', to: `/${to}_en`, status: 301 })
  const shown = (slug: string) => ({ kind: 'rewrite', to: `/en/pages/${slug}` })
  const noticeOf = (slug: string) => ({ kind: 'rewrite', to: `/en/gone/pages/${slug}`, status: 410 })
  /** As a server knows them that starts now. */
  const afterAStart = async () => {
    const addresses = createAddresses()
    for (const [key, place] of await readRecords(desk.payload, {})) addresses.put(key, place)
    return addresses
  }
  const problemsOf = (work: Promise<unknown>) =>
    work.then(
      () => [],
      (error: unknown) => (error instanceof WorkflowError ? error.problems : Promise.reject(error as Error)),
    )

  it('answers with one redirect to the newest one, in every language, however often it changed', async () => {
    const { id, slug } = await aPublicPage()
    const old = [slug, await move(id), await move(id)]
    const last = await move(id)
    for (const addresses of [shared().addresses, await afterAStart()]) {
      for (const from of old)
        for (const locale of LOCALE_CODES)
          expect(answerAt(pathFor({ slug: from, locale }), addresses)).toEqual({
            ...{ kind: 'redirect', status: 301 },
            to: pathFor({ slug: last, locale }),
          })
      expect(answerAt(`/${last}_en`, addresses)).toEqual(shown(last))
    }
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })

  it('changes nothing before the new one is public', async () => {
    const { id, slug } = await aPublicPage()
    const next = aSlug()
    await desk.save('author', id, { slug: next })
    await desk.approve(id)
    expect(answerAt(`/${slug}_en`)).toEqual(shown(slug))
    await desk.act('author', 'publish', id)
    expect(answerAt(`/${slug}_en`)).toEqual(sentOn(next))
  })

  it('is its page’s again when the text takes it back, and the other one leads there', async () => {
    const { id, slug } = await aPublicPage()
    const other = await move(id)
    await move(id, slug)
    for (const addresses of [shared().addresses, await afterAStart()]) {
      expect(answerAt(`/${slug}_en`, addresses)).toEqual(shown(slug))
      expect(answerAt(`/${other}_en`, addresses)).toEqual(sentOn(slug))
    }
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })

  it('is no other text’s, whose author is told which text it leads to; nor a redirect’s', async () => {
    const title = `The first ${randomUUID()}`
    const { id, slug } = await aPublicPage({ title })
    const last = await move(id)
    const other = await desk.write('colleague', { slug })
    expect(await problemsOf(desk.act('colleague', 'requestReview', other))).toEqual([
      expect.objectContaining({
        path: 'slug',
        code: 'addressFormer',
        message: `Choose another address: “${slug}” was that of “${title}”, and leads there for everybody who kept it.`,
      }),
    ])
    expect(
      await problemsOf(desk.act('validator', 'publishUrgently', other, { reason: 'A test.' })),
    ).toMatchObject([{ code: 'addressFormer' }])
    for (const from of [`/${slug}`, `/pages/${slug}`])
      await expect(redirect(from, '/elsewhere')).rejects.toMatchObject({ data: { code: 'formerAddress' } })
    expect(answerAt(`/${slug}_en`)).toEqual(sentOn(last))
  })

  it('is not exchanged for that of another text, in one transaction either', async () => {
    const [one, other] = [await aPublicPage(), await aPublicPage()]
    await desk.save('author', one.id, { slug: other.slug })
    expect(await refusalBy(desk.act('author', 'requestReview', one.id))).toBe('422 incomplete')
    await desk.save('author', other.id, { slug: one.slug })
    const urgent = { name: 'publishUrgently', collection: 'pages', reason: 'A test.', minor: true } as const
    const items = await Promise.all(
      [one.id, other.id].map(async (id) => ({ ...urgent, id, expected: await desk.stepOf(id) })),
    )
    expect(await refusalBy(transition(await desk.reqOf('validator'), { items }))).toBe('422 incomplete')
    for (const { slug } of [one, other]) expect(answerAt(`/${slug}_en`)).toEqual(shown(slug))
  })

  it('leads where the text does that was withdrawn since: to its notice or its successor; and back to it', async () => {
    const { id, slug } = await aPublicPage()
    const successor = await aPublicPage()
    const second = await move(id)
    await desk.act('validator', 'archive', id, { reason: 'A test.', notice: 'It is over.' })
    for (const addresses of [shared().addresses, await afterAStart()])
      expect(answerAt(`/${slug}_en`, addresses)).toEqual(noticeOf(second))

    await desk.act('author', 'reopen', id)
    await desk.publish(id)
    expect([slug, second].map((from) => answerAt(`/${from}_en`))).toEqual([sentOn(second), shown(second)])
    await desk.act('validator', 'archive', id, { reason: 'A test.', gone: true })
    for (const from of [slug, second]) expect(answerAt(`/${from}_en`)).toEqual(noticeOf(second))

    await desk.act('author', 'reopen', id)
    const third = await move(id)
    expect([slug, second].map((from) => answerAt(`/${from}_en`))).toEqual([sentOn(third), sentOn(third)])

    await desk.act('validator', 'archive', id, { reason: 'A test.', redirectTo: `/${successor.slug}` })
    const moved = await move(successor.id)
    for (const from of [slug, second, third, successor.slug])
      expect(answerAt(`/${from}_en`)).toEqual(sentOn(moved))
    await desk.act('validator', 'expire', successor.id)
    for (const from of [slug, second, third, successor.slug])
      expect(answerAt(`/${from}_en`)).toEqual(noticeOf(moved))
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })
})
