import { describe, expect, it } from 'vitest'
import { createPageCache } from '@/cache/pages/createPageCache'
import { stripScripts } from '@/cache/pages/stripScripts'
import { createStore } from '@/cache/store/createStore'

const page = (html: string, tags = 'collection:forums') => ({
  kind: 'APP_PAGE',
  html,
  rscData: Buffer.from('flight'),
  headers: { 'x-next-cache-tags': tags } as Record<string, unknown>,
  status: 200,
})

const aCache = (now = () => 0) => {
  const store = createStore({ maxBytes: 1_000_000, now })
  return { store, pages: createPageCache(store) }
}

const APP_PAGE = { kind: 'APP_PAGE' }

describe('Next’s cache handler', () => {
  it('stores the page that a look-up without result began', async () => {
    const { pages } = aCache()
    expect(await pages.get('/en', APP_PAGE)).toBeNull()
    await pages.set('/en', page('<p>new</p>'), {})
    expect(await pages.get('/en', APP_PAGE)).toMatchObject({ value: { html: '<p>new</p>' } })
  })

  it('does not keep a page that was read before a change and ended after it', async () => {
    const { pages, store } = aCache()
    await pages.get('/en', APP_PAGE)
    store.invalidate(['collection:forums'])
    await pages.set('/en', page('<p>old</p>'), {})
    expect(await pages.get('/en', APP_PAGE)).toBeNull()
  })

  it('lets a change wait for the page that was being rendered', async () => {
    const { pages, store } = aCache()
    await pages.get('/en', APP_PAGE)
    const tick = store.invalidate(['collection:forums'])
    const settled = store.renders.settled({ tick, within: 10_000 })
    await pages.set('/en', page('<p>old</p>'), {})
    expect(await settled).toBe(true)
  })

  it('is not held up by a render that failed, once its address is asked for again', async () => {
    const { pages, store } = aCache()
    await pages.get('/en', APP_PAGE)
    await pages.get('/en', APP_PAGE)
    await pages.set('/en', page('<p>new</p>'), {})
    expect(await store.renders.settled({ tick: store.invalidate([]), within: 1 })).toBe(true)
  })

  it('expires a page at the deadline that its tags carry', async () => {
    let now = 1000
    const { pages } = aCache(() => now)
    await pages.get('/en', APP_PAGE)
    await pages.set('/en', page('<p>to come</p>', 'collection:events,until:5000,until:2000'), {})
    now = 1999
    expect(await pages.get('/en', APP_PAGE)).not.toBeNull()
    now = 2000
    expect(await pages.get('/en', APP_PAGE)).toBeNull()
  })

  it('sends the first reader the page without scripts too', async () => {
    const { pages } = aCache()
    const value = page('<p>text</p><script src="/a.js"></script>')
    await pages.get('/en', APP_PAGE)
    await pages.set('/en', value, {})
    expect(value.html).toBe('<p>text</p>')
  })

  it('gives a page the status that it asks for, and keeps a cached 404 but no 500', async () => {
    const { pages } = aCache()
    for (const [status, isKept] of [
      ['404', true],
      ['500', false],
    ] as const) {
      const value = page(`<head><meta name="http-status" content="${status}"/></head>`)
      await pages.get(status, APP_PAGE)
      await pages.set(status, value, {})
      expect(value).toMatchObject({ status: Number(status), html: '<head></head>' })
      expect((await pages.get(status, APP_PAGE)) !== null).toBe(isKept)
    }
  })

  it('weighs what it keeps, in any alphabet, and stays within its bound', async () => {
    const { pages, store } = aCache()
    const html = '<p>Διακυβέρνηση του διαδικτύου</p>'.repeat(400)
    for (let count = 0; count < 200; count++) {
      await pages.get(`/el/${count}`, APP_PAGE)
      await pages.set(`/el/${count}`, { ...page(html), segmentData: new Map([['/', Buffer.alloc(9)]]) }, {})
    }
    const { entries, bytes } = store.size()
    expect(bytes).toBeLessThanOrEqual(1_000_000)
    expect(entries).toBe(Math.floor(1_000_000 / (bytes / entries)))
    expect(bytes / entries).toBeGreaterThan(Buffer.byteLength(html))
    const kept = await pages.get('/el/199', APP_PAGE)
    expect(kept?.value).toMatchObject({ html })
    expect(kept?.value).not.toHaveProperty('segmentData')
  })

  it('keeps nothing of Next’s data cache', async () => {
    const { pages, store } = aCache()
    await pages.get('data', { kind: 'FETCH' })
    await pages.set('data', { kind: 'FETCH' }, { fetchCache: true })
    expect(store.size().entries).toBe(0)
  })
})

describe('a page as it is sent', () => {
  it('has no scripts and no hints to load any, but keeps structured data', () => {
    const data = '<script type="application/ld+json">{"@type":"Event"}</script>'
    const { html } = stripScripts(
      `<link rel="preload" as="script" href="/a.js"/><link rel="expect" href="#x"/><script>1</script>${data}<script
        src="/b.js" async=""></script><link rel="stylesheet" href="/a.css"/>`,
    )
    expect(html.trim()).toBe(`${data}<link rel="stylesheet" href="/a.css"/>`)
  })
})
