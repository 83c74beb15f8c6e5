import { describe, expect, it } from 'vitest'
import { createLine, letOthersIn } from '@/lib/letOthersIn'

/** Some work that holds up everybody. */
const work = (milliseconds: number): void => {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

/** How many turns of the event loop begin while many short steps are taken. */
const turnsDuring = async (steps: () => Promise<void>): Promise<number> => {
  let [turns, isOver] = [0, false]
  const count = () => {
    turns += 1
    if (!isOver) setImmediate(count)
  }
  setImmediate(count)
  await steps()
  isOver = true
  return turns
}

describe('many short steps that wait for nothing', () => {
  const steps = async (between: () => Promise<void>) => {
    for (let step = 0; step < 40; step++) {
      await between()
      work(0.5)
    }
  }

  it('are one turn of the event loop', async () => {
    expect(await turnsDuring(() => steps(() => Promise.resolve()))).toBeLessThanOrEqual(1)
  })

  it('let others in again and again', async () => {
    expect(await turnsDuring(() => steps(letOthersIn))).toBeGreaterThan(5)
  })

  it('are taken in the order in which they came, by many at once', async () => {
    const order: number[] = []
    await Promise.all(
      Array.from({ length: 50 }, async (_, who) => {
        await letOthersIn()
        work(0.2)
        order.push(who)
      }),
    )
    expect(order).toEqual(order.toSorted((one, other) => one - other))
  })
})

describe('a line', () => {
  it('lets one go on in each turn of the event loop, in order', async () => {
    const line = createLine()
    const order: number[] = []
    const turns = await turnsDuring(() =>
      Promise.all(Array.from({ length: 20 }, (_, who) => line().then(() => order.push(who)))).then(() => {}),
    )
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    expect(turns).toBeGreaterThanOrEqual(19)
  })
})
