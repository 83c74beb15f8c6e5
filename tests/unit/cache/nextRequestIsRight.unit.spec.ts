import { expect, it } from 'vitest'
import { createPageCache } from '@/cache/pages/createPageCache'
import { createStore } from '@/cache/store/createStore'

/** Numbers that look random and are the same in every run. */
const dice = (seed: number) => () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648

const turns = async (many: number) => {
  for (let turn = 0; turn < many; turn += 1) await Promise.resolve()
}

/** A site of one page that shows a number, read as Next reads: one render at a time, joined by who asks meanwhile. */
const aSite = (roll: () => number) => {
  const store = createStore({ maxBytes: 1_000_000, now: () => 0 })
  const pages = createPageCache(store)
  let text = 0
  let pending: Promise<string> | null = null

  const render = async () => {
    const kept = await pages.get('/en', { kind: 'APP_PAGE' })
    // Stored below.
    if (kept) return (kept.value as { html: string }).html
    await turns(Math.floor(roll() * 20))
    const html = String(text)
    await turns(Math.floor(roll() * 20))
    await pages.set(
      '/en',
      { kind: 'APP_PAGE', html, headers: { 'x-next-cache-tags': 'collection:forums' } },
      {},
    )
    return html
  }

  return {
    ask: () => (pending ??= render().finally(() => (pending = null))),
    publish: async () => {
      text += 1
      await turns(Math.floor(roll() * 5))
      const tick = store.invalidate(['collection:forums'])
      expect(await store.renders.settled({ tick, within: 1000 })).toBe(true)
      return text
    },
  }
}

it('the request after a publication shows it, 1,000 of 1,000, with readers hammering and slow renders in flight', async () => {
  const roll = dice(7)
  const { ask, publish } = aSite(roll)
  let isOpen = true
  const reader = async () => {
    while (isOpen) {
      await ask()
      await turns(1 + Math.floor(roll() * 10))
    }
  }
  const readers = Array.from({ length: 10 }, reader)
  for (let round = 0; round < 1000; round += 1) {
    const text = await publish()
    expect(await ask()).toBe(String(text))
  }
  isOpen = false
  await Promise.all(readers)
})
