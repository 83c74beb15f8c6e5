import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { NoAnswer, type AskOutside } from '@/lib/http/askOutside'
import { env } from '@/lib/env'
import { checkLinks, publicLinks } from '@/workflow/queries/links'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aLinkTo } from '../../support/desk/aLinkTo'

describe('the links that are checked', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const aPage = async (url: string) => {
    const slug = `page-${randomUUID()}`
    return { slug, id: await desk.write('author', { slug, body: aLinkTo(url) }) }
  }

  it('are those of public texts to other hosts, as their hosts wish; what is broken is named with its pages', async () => {
    const host = `a-${randomUUID()}.example`
    const texts = [
      await aPage(`https://${host}/gone#there`),
      await aPage(`https://${host}/gone`),
      await aPage(`https://${host}/here`),
      await aPage(`https://${host}/unwanted`),
      await aPage(`https://${host}/secret`),
      await aPage(`https://down-${host}/`),
      await aPage(`https://own-${host}/`),
    ]
    for (const { id } of texts) await desk.publish(id)
    const [withdrawn, changed] = [await aPage(`https://${host}/withdrawn`), texts[2]]
    await desk.publish(withdrawn.id)
    await desk.act('validator', 'archive', withdrawn.id, { reason: 'A test.', gone: true })
    await desk.save('author', String(changed?.id), { body: aLinkTo(`https://${host}/draft`) })

    const asked: string[] = []
    const ask: AskOutside = (address, { method }) => {
      if (address.includes('down')) return Promise.reject(new NoAnswer('noSuchHost', address))
      const { pathname } = new URL(address)
      asked.push(`${method} ${pathname}`)
      const status = { '/gone': 410, '/secret': 403 }[pathname] ?? 200
      return Promise.resolve({ status, location: null, body: 'User-agent: *\nDisallow: /unwanted' })
    }
    const report = await checkLinks(desk.payload, { ask, agent: 'us', ownHost: `own-${host}` })
    const pages = texts.slice(0, 2).map(({ slug }) => `/${slug}_en`)
    const own = report.broken.filter(({ link }) => link.includes(host))
    expect(own.map(({ pages: named, ...rest }) => ({ ...rest, pages: named.toSorted() }))).toEqual([
      { link: `https://${host}/gone`, why: 410, pages: pages.toSorted() },
      { link: `https://down-${host}/`, why: 'noSuchHost', pages: [`/${texts[5]?.slug}_en`] },
    ])
    expect(report).toMatchObject({ asked: 4, left: 1 })
    expect(asked.toSorted()).toEqual([
      ...['GET /gone', 'GET /robots.txt', 'GET /secret', 'HEAD /gone', 'HEAD /here', 'HEAD /secret'],
    ])
  })

  it('are not those to hosts that the operator leaves out, or to hosts below them', async () => {
    const host = `left-${randomUUID()}.example`
    for (const address of [`https://${host}/a`, `https://www.${host}/b`, `https://not${host}/c`])
      await desk.publish((await aPage(address)).id)
    env.LINK_CHECKS_EXCEPT.push(host)
    const found = [...(await publicLinks(desk.payload, 'own.example')).keys()]
    env.LINK_CHECKS_EXCEPT.pop()
    expect(found.filter((link) => link.includes(host))).toEqual([`https://not${host}/c`])
  })
})
