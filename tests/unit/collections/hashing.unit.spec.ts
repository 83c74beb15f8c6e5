import { describe, expect, it } from 'vitest'
import { createHashing, type HashLane } from '@/collections/Users/signIn/hashing'

/** Strangers and people whom we know wait for their passwords: who is begun, one ending after the other. */
const begun = async (atOnce: number, { strangers, known }: { strangers: number; known: number }) => {
  const { hash, inPlace } = createHashing(atOnce)
  const order: HashLane[] = []
  const ends: (() => void)[] = []
  const ask = (lane: HashLane, who: number) =>
    inPlace({ lane, of: `${lane} ${who}` }, () => {
      hash((end) => {
        order.push(lane)
        ends.push(end)
      })
      return Promise.resolve()
    })
  for (let who = 0; who < strangers; who++) await ask('stranger', who)
  for (let who = 0; who < known; who++) await ask('known', who)
  let most = 0
  while (ends.length > 0) {
    most = Math.max(most, ends.length)
    ends.shift()?.()
  }
  return { order, most }
}

describe('the gate for hashes', () => {
  it('leaves the other of two places to those whom we know', async () => {
    const { order, most } = await begun(2, { strangers: 6, known: 2 })
    expect(most).toBe(2)
    expect(order.slice(0, 3)).toEqual(['stranger', 'known', 'stranger'])
    expect(order).toHaveLength(8)
  })

  it('lets the lanes take turns where there is one place', async () => {
    const { order, most } = await begun(1, { strangers: 4, known: 3 })
    expect(most).toBe(1)
    expect(order).toEqual(['stranger', 'known', 'stranger', 'known', 'stranger', 'known', 'stranger'])
  })

  it('gives the whole of it to whoever is there alone', async () => {
    expect((await begun(2, { strangers: 0, known: 5 })).most).toBe(2)
    expect((await begun(1, { strangers: 5, known: 0 })).order).toHaveLength(5)
  })
})
