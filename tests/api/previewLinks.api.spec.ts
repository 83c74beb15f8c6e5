import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CONTENT_SLUGS } from '@/contentTypes'
import { aText } from '../support/desk/aText'
import { jsonOf } from '../support/http/jsonOf'
import { staffOf, type Person } from '../support/http/staffOf'
import { form } from '../support/writePaths/form'
import { startSeededServer, type TestServer } from '../support/http/startSeededServer'

const CANARY = 'CANARY of a draft'
const DAY_MS = 86_400_000
const AT_ONCE = 200

const Made = z.object({ doc: z.object({ id: z.string() }) })
const File = z.object({ doc: z.object({ id: z.string(), filename: z.string() }) })
const Link = z.object({ id: z.string(), address: z.string() })

type Draft = { collection: string; id: string; link: string; address: string }

describe('a preview link over HTTP', () => {
  let server: TestServer
  let author: Person
  let validator: Person
  const clock = path.join(mkdtempSync(path.join(tmpdir(), 'fora-links-')), 'clock')
  const setClock = (moment: number) => writeFileSync(clock, new Date(moment).toISOString())
  const begun = Date.now()
  beforeAll(async () => {
    setClock(begun)
    server = await startSeededServer({ env: { TEST_CLOCK_FILE: clock } })
    author = await staffOf(server.url).colleague('author')
    validator = await staffOf(server.url).colleague('validator')
  })
  afterAll(() => server.remove())

  const as = (person: Person, address: string, body: object) => person(address, { method: 'POST', body })
  const linkTo = async ({ collection, id }: { collection: string; id: string }): Promise<Draft> => {
    const asked = { collection, id, days: 7, purpose: 'A friend of the house' }
    const { id: link, address } = await jsonOf(Link, as(author, '/api/preview-links', asked))
    return { collection, id, link, address }
  }
  const aDraft = async (collection: string, more: object = {}): Promise<Draft> => {
    const body = { title: CANARY, summary: CANARY, body: aText(CANARY), ...more }
    const made = await jsonOf(Made, as(author, `/api/${collection}?draft=true&locale=en`, body))
    return linkTo({ collection, id: made.doc.id })
  }
  const publish = async ({ collection, id }: Draft) => {
    const { expected } = await jsonOf(
      z.object({ expected: z.string() }),
      validator(`/api/${collection}/${id}/transitions`),
    )
    const said = { expected, reason: 'Now.' }
    const done = await as(validator, `/api/${collection}/${id}/transitions/publishUrgently`, said)
    expect(done.status, await done.clone().text()).toBe(200)
  }
  const revoke = ({ link }: Draft) => as(validator, `/api/preview-links/${link}/revoke`, {})

  it('shows the draft to whoever has it, and tells no cache, no search engine and no other site', async () => {
    const { address } = await aDraft('forums')
    const answer = await fetch(address)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain(`${CANARY}</h1>`)
    expect(html).toMatch(/<meta name="robots" content="noindex, nofollow"\/?>/)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    })
    expect(answer.headers.get('set-cookie')).toBeNull()
    // Every way on from it is one of the public site, where the draft is not.
    const ways = new Set([...html.matchAll(/ href="([^"#][^"]*)"/g)].map(([, href = '']) => href))
    const pages = [...ways].filter((href) => !href.startsWith('/_next/') && href.startsWith('/'))
    expect(pages.length).toBeGreaterThan(20)
    expect(pages.filter((href) => href.includes('preview') || href.includes('admin'))).toEqual([])
    for (const href of pages) {
      const page = await fetch(server.url + href)
      expect([href, page.status, (await page.text()).includes(CANARY)]).toEqual([href, 200, false])
    }
  })

  it('shows files of the draft there alone', async () => {
    const { doc: file } = await jsonOf(
      File,
      author('/api/media', { method: 'POST', body: form({}, 'unseen') }),
    )
    const node = { type: 'upload', version: 3, format: '', id: 'a', fields: { alt: 'A field' } }
    const text = aText(CANARY)
    const children = [...text.root.children, { ...node, relationTo: 'media', value: file.id }]
    const draft = await aDraft('forums', { body: { root: { ...text.root, children } } })
    const picture = `${new URL(draft.address).pathname}/file/${file.filename}`
    expect(await (await fetch(draft.address)).text()).toContain(`src="${picture}"`)
    const shown = await fetch(server.url + picture)
    expect([shown.status, shown.headers.get('content-type'), shown.headers.get('cache-control')]).toEqual([
      ...[200, 'image/png', 'private, no-store'],
    ])
    const other = await aDraft('forums')
    const elsewhere = [
      `${server.url}/api/media/file/${file.filename}`,
      `${other.address}/file/${file.filename}`,
      `${draft.address}/file/${encodeURIComponent('../../fora.db')}`,
    ]
    await revoke(draft)
    for (const address of [...elsewhere, server.url + picture])
      expect((await fetch(address)).status, address).toBeGreaterThanOrEqual(400)
  })

  it('is read by nobody who has another one, or has it too late', async () => {
    const dead: string[] = []
    for (const collection of CONTENT_SLUGS) {
      const [one, other] = [await aDraft(collection), await aDraft(collection)]
      const [ended, published] = [
        await aDraft(collection),
        await aDraft('pages', { title: `Public, of ${collection}` }),
      ]
      await revoke(ended)
      await publish(published)
      const key = one.address.split('/').at(-1) ?? ''
      dead.push(ended.address, published.address)
      dead.push(
        one.address.replace(key, ''),
        ...['0'.repeat(96), key.slice(1), `${key}0`, key.toUpperCase().replace(/^\d+$/, 'A'), '%00', '*'].map(
          (wrong) => one.address.replace(key, wrong),
        ),
        // The key of another document, language, collection; half of one and half of the other.
        other.address.replace(other.id, one.id),
        one.address.replace('/en/', '/fr/'),
        one.address.replace('/en/', '/xx/'),
        one.address.replace(`/${collection}/`, collection === 'forums' ? '/roles/' : '/forums/'),
        one.address.replace(key, key.slice(0, 32) + (other.address.split('/').at(-1) ?? '').slice(32)),
        `${server.url}/preview/${collection}/${one.id}?key=${key}`,
        `${server.url}/preview/${collection}/${one.id}/${key}`,
        `${server.url}/api/${collection}/${one.id}?draft=true&key=${key}`,
        `${server.url}/preview/link/${one.link}`,
      )
      // Whoever has followed one link is no further for it: there is no cookie, and any that is sent means nothing.
      const followed = await fetch(one.address)
      expect([followed.status, followed.headers.getSetCookie()]).toEqual([200, []])
    }
    const expired = await aDraft('forums')
    const ways: Record<string, string>[] = [
      {},
      { RSC: '1' },
      { cookie: `__prerender_bypass=x; payload-token=x; preview=${expired.address.split('/').at(-1)}` },
      { referer: expired.address, authorization: `JWT ${expired.address.split('/').at(-1)}` },
    ]
    const readable: string[] = []
    let asked = 0
    const tryAll = async (addresses: readonly string[]) => {
      for (const address of addresses)
        for (const headers of ways) {
          const answer = await fetch(address, { headers, redirect: 'manual' })
          asked += 1
          if (answer.status < 300 || (await answer.text()).includes(CANARY)) readable.push(address)
        }
    }
    await tryAll(dead)
    setClock(begun + 7 * DAY_MS)
    await tryAll([expired.address])
    setClock(begun)
    expect([readable, asked]).toEqual([[], 4 * (18 * CONTENT_SLUGS.length + 1)])
  })

  it('that nobody made keeps nobody from the site, two hundred at once', async () => {
    const { address } = await aDraft('forums')
    const wrong = Array.from({ length: AT_ONCE }, (_, index) =>
      fetch(address.replace(/[0-9a-f]{96}/, String(index).padStart(96, '0'))),
    )
    const page = fetch(`${server.url}/forums_en`)
    const said = new Set((await Promise.all(wrong)).map(({ status }) => status))
    expect([...said].filter((status) => status !== 404 && status !== 429)).toEqual([])
    expect((await page).status).toBe(200)
    await expect.poll(async () => (await fetch(address)).status).toBe(200)
  })
})
