import { beforeAll, describe, expect, it } from 'vitest'
import { asVisitor, signIn } from '../support/http/signIn'

let author: Awaited<ReturnType<typeof signIn>>
let id: string
let slug: string

beforeAll(async () => {
  author = await signIn('author')
  const answer = await author.send('/api/forums?limit=1&sort=-slug&locale=en')
  ;({ id, slug } = (await answer.json()).docs[0])
  const saved = await author.send(`/api/forums/${id}/transitions`)
  const { expected } = await saved.json()
  const change = await author.send(`/api/forums/${id}?draft=true&locale=en&expected=${expected}`, {
    method: 'PATCH',
    body: { summary: 'CANARY of a preview' },
  })
  expect(change.status, await change.clone().text()).toBe(200)
})

describe('a preview over HTTP', () => {
  it('is kept by no cache, found by no search engine, and runs only its own scripts', async () => {
    const answer = await author.send(`/preview/forums/${id}`)
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(html).toContain('CANARY of a preview')
    expect(html).toMatch(/<meta name="robots" content="noindex, nofollow"\/?>/)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow')
    const policy = answer.headers.get('content-security-policy') ?? ''
    const nonce = /script-src 'self' 'nonce-([\w-]+)';/.exec(policy)?.[1]
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes ?? '')
    expect(scripts.filter((attributes) => !attributes.includes(`nonce="${nonce}"`))).toEqual([])
  })

  it('of a past edition is the same, and for nobody who is not signed in', async () => {
    const there = `/preview/edition/forums/${id}/1.0`
    const answer = await author.send(there)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow')
    const html = await answer.text()
    expect(html).toMatch(/<meta name="robots" content="noindex, nofollow"\/?>/)
    expect(html).not.toContain('CANARY of a preview')
    const turned = await asVisitor(there)
    expect([turned.status, turned.headers.get('cache-control')]).toEqual([307, 'private, no-store'])
    expect((await author.send(`/preview/edition/forums/${id}/9.0`)).status).toBe(404)
  })

  it('changes nothing that a visitor gets', async () => {
    const page = async () => (await asVisitor(`/forums/${slug}_en`)).text()
    const before = await page()
    await author.send(`/preview/forums/${id}`)
    expect(await page()).toBe(before)
    expect(before).not.toContain('CANARY')
  })

  it('sends a visitor to sign in and back, and tells them nothing', async () => {
    for (const there of [id, 'nothing']) {
      const answer = await asVisitor(`/preview/forums/${there}?locale=fr`)
      expect(answer.status).toBe(307)
      expect(answer.headers.get('location')).toBe(
        `/admin/login?redirect=${encodeURIComponent(`/preview/forums/${there}?locale=fr`)}`,
      )
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
      expect(await answer.text()).not.toContain('CANARY')
    }
  })

  it('of the site with a release keeps all links within, and nothing of it reaches a reader', async () => {
    const made = await author.send('/api/releases', { method: 'POST', body: { name: 'CANARY release' } })
    const { id: release } = await made.json()
    const text = { collection: 'forums', id }
    const added = await author.send(`/api/releases/${release}/add`, { method: 'POST', body: { text } })
    expect(added.status, await added.clone().text()).toBe(200)
    const at = `/preview/release/${release}`
    const pages = ['/index_en', '/forums_en', '/events_en?page=1', `/forums/${slug}_en`]
    const before = await Promise.all(pages.map(async (page) => (await asVisitor(page)).text()))

    // Side by side with readers, until the front door keeps their pages ready.
    for (let times = 0; times < 3; times++) {
      const [shown, read] = await Promise.all([
        Promise.all(pages.map((page) => author.send(at + page))),
        Promise.all(pages.map(async (page) => (await asVisitor(page)).text())),
      ])
      expect(read).toEqual(before)
      for (const answer of shown) {
        expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
        expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow')
        const html = await answer.text()
        expect(html).toContain('CANARY release')
        const links = [...html.matchAll(/<(?:a|form)\b[^>]*?(?:href|action)="(\/[^"]*)"/g)].map(
          ([, href]) => href,
        )
        expect(links.length).toBeGreaterThan(20)
        expect(links.filter((href) => !href?.startsWith(`${at}/`))).toEqual([`/admin/releases/${release}`])
      }
      expect(await (await author.send(`${at}/forums/${slug}_en`)).text()).toContain('CANARY of a preview')
    }
    expect(before.join()).not.toContain('CANARY')

    for (const page of ['', ...pages]) {
      const answer = await asVisitor(at + page)
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([307, 'private, no-store'])
      const target = `/admin/login?redirect=${encodeURIComponent(at + page)}`
      expect(answer.headers.get('location')).toBe(target)
      expect(await answer.text()).not.toContain('CANARY')
    }
    expect((await author.send('/preview/release/nothing/index_en')).status).toBe(404)
    await author.send(`/api/releases/${release}/discard`, { method: 'POST', body: {} })
    expect((await author.send(at)).status).toBe(404)
  })

  it('beside its form answers nobody who is not signed in, and no plain form', async () => {
    const there = `/preview/live/forums/${id}?locale=en`
    const shown = await author.send(there)
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(await shown.text()).toContain('CANARY of a preview')
    expect((await asVisitor(there)).status).toBe(404)
    const call = { method: 'POST', headers: { 'next-action': '0'.repeat(42), 'content-type': 'text/plain' } }
    expect((await asVisitor(there, call)).status).toBe(401)
    expect((await author.send(there, call)).status).toBe(404)
    expect((await author.send(there, { method: 'POST' })).status).toBe(405)
  })

  it('of nothing is 404', async () => {
    for (const there of ['forums/nothing', 'users/nothing', 'media/nothing'])
      expect((await author.send(`/preview/${there}`)).status, there).toBe(404)
  })
})
