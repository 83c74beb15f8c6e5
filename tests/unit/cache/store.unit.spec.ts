import { describe, expect, it, vi } from 'vitest'
import { createStore } from '@/cache/store/createStore'

const entry = (value: string, more: Partial<{ tags: string[]; until: number; bytes: number }> = {}) => ({
  value,
  tags: ['collection:forums'],
  until: null,
  bytes: 10,
  ...more,
})

const aStore = ({ maxBytes = 1_000_000, now = (): number => 0 } = {}) => createStore({ maxBytes, now })

describe('the store', () => {
  it('answers with what was stored', () => {
    const store = aStore()
    store.set('page', store.renders.begin(), entry('text'))
    expect(store.get('page')?.value).toBe('text')
  })

  it('does not keep what was read before a change and ended after it', () => {
    const store = aStore()
    const render = store.renders.begin()
    store.invalidate(['collection:forums'])
    expect(store.set('page', render, entry('old'))).toBe(false)
    expect(store.get('page')).toBeNull()
  })

  it('keeps what was begun after the change, in the same millisecond', () => {
    const store = aStore()
    store.invalidate(['collection:forums'])
    expect(store.set('page', store.renders.begin(), entry('new'))).toBe(true)
  })

  it('forgets an entry when one of its tags is invalidated, and no other', () => {
    const store = aStore()
    store.set('forum', store.renders.begin(), entry('forum', { tags: ['collection:forums', 'global:site'] }))
    store.set('event', store.renders.begin(), entry('event', { tags: ['collection:events'] }))
    store.invalidate(['global:site'])
    expect(store.get('forum')).toBeNull()
    expect(store.get('event')?.value).toBe('event')
  })

  it('forgets an entry at its deadline', () => {
    let now = 100
    const store = aStore({ now: () => now })
    store.set('events', store.renders.begin(), entry('to come', { until: 200 }))
    expect(store.get('events')?.value).toBe('to come')
    now = 200
    expect(store.get('events')).toBeNull()
  })

  it('does not keep an answer of which nobody knows when its reading began', () => {
    const store = aStore()
    expect(store.set('page', null, entry('text'))).toBe(false)
  })

  it('drops the least recently used first when it is full', () => {
    const store = aStore({ maxBytes: 100_000 })
    const put = (key: string) => store.set(key, store.renders.begin(), entry(key, { bytes: 24_000 }))
    for (const key of ['a', 'b', 'c', 'd']) put(key)
    store.get('a')
    put('e')
    expect(store.get('b')).toBeNull()
    expect(store.get('a')?.value).toBe('a')
    expect(store.size().bytes).toBeLessThanOrEqual(100_000)
  })

  it('counts the key and the tags of each', () => {
    const store = aStore()
    const tags = Array.from({ length: 100 }, (_, n) => `event:${n}`.padEnd(50))
    for (const key of ['a', 'b']) store.set(key, store.renders.begin(), entry(key, { bytes: 10, tags }))
    store.set('c'.repeat(1_000), store.renders.begin(), entry('c', { bytes: 10 }))
    expect(store.size().bytes).toBeGreaterThan(2 * 100 * 50 + 1_000)
    store.set('a', store.renders.begin(), entry('a', { bytes: 10 }))
    store.invalidate(tags)
    for (const key of ['a', 'b', 'c'.repeat(1_000)]) store.get(key)
    store.setSuspended(true)
    expect(store.size()).toEqual({ entries: 0, bytes: 0 })
  })

  it('forgets everything at once where nobody knows what has changed', () => {
    const store = aStore()
    store.set('page', store.renders.begin(), entry('old'))
    store.invalidateAll()
    expect(store.get('page')).toBeNull()
    expect(store.set('page', store.renders.begin(), entry('new'))).toBe(true)
  })

  it('does not let one large answer empty it, and says so', () => {
    const refused = vi.fn()
    const store = createStore({ maxBytes: 10_000, now: () => 0, refused })
    store.set('a', store.renders.begin(), entry('a'))
    expect(store.set('huge', store.renders.begin(), entry('huge', { bytes: 9_000 }))).toBe(false)
    expect(store.get('a')?.value).toBe('a')
    expect(refused).toHaveBeenCalledExactlyOnceWith({ key: 'huge', bytes: expect.any(Number), most: 2_500 })
  })
})

describe('waiting for renders', () => {
  it('is for those alone that have read what changed', async () => {
    const { renders, invalidate } = aStore()
    const [related, unrelated] = [
      renders.begin(new Set(['card:events/1'])),
      renders.begin(new Set(['list:roles'])),
    ]
    const tags = ['card:events/1']
    const tick = invalidate(tags)
    let isSettled = false
    const settled = renders.settled({ tick, tags, within: 5_000 }).then((value) => (isSettled = value))
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
    expect(isSettled).toBe(false)
    renders.end(related)
    expect(await settled).toBe(true)
    expect(
      await renders.settled({ tick: invalidate(['list:roles']), tags: ['list:events'], within: 1 }),
    ).toBe(true)
    expect(await renders.settled({ tick: invalidate(['list:roles']), tags: ['list:roles'], within: 1 })).toBe(
      false,
    )
    renders.end(unrelated)
  })

  it('lasts until no render that began before the change is in flight', async () => {
    const { renders, invalidate } = aStore()
    const before = renders.begin()
    const tick = invalidate(['collection:forums'])
    renders.begin()
    let isSettled = false
    const settled = renders.settled({ tick, within: 1000 }).then((value) => (isSettled = value))
    await Promise.resolve()
    expect(isSettled).toBe(false)
    renders.end(before)
    expect(await settled).toBe(true)
  })

  it('does not wait when nothing is in flight', async () => {
    const { renders, invalidate } = aStore()
    expect(await renders.settled({ tick: invalidate([]), within: 1000 })).toBe(true)
  })

  it('gives up after its time', async () => {
    const { renders, invalidate } = aStore()
    renders.begin()
    expect(await renders.settled({ tick: invalidate([]), within: 1 })).toBe(false)
  })
})
