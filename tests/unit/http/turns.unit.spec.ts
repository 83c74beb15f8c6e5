import { describe, expect, it } from 'vitest'
import { createTurns, type Leave } from '@/door/turns'

const BOUNDS = { atOnce: 2, each: 1, waiting: 4, waitingEach: 2 }

/** Asks for a turn, and notes in `entered` when it comes. */
const visitors = () => {
  const enter = createTurns(BOUNDS)
  const entered: string[] = []
  const ask = async (name: string): Promise<Leave | undefined> => {
    const leave = await enter(name.charAt(0))
    if (leave) entered.push(name)
    return leave
  }
  return { ask, entered }
}

describe('turns', () => {
  it('let in as many at once as there are, and one of each source', async () => {
    const { ask, entered } = visitors()
    const [a] = [await ask('a1'), await ask('b1')]
    const later = [ask('a2'), ask('c1')]
    expect(entered).toEqual(['a1', 'b1'])
    a?.()
    await later[0]
    expect(entered).toEqual(['a1', 'b1', 'a2'])
  })

  it('refuse at once whoever finds no room to wait: of one source, and in all', async () => {
    const { ask } = visitors()
    await Promise.all([ask('a1'), ask('b1')])
    const waiting = ['a2', 'a3', 'c1', 'd1'].map(ask)
    expect(await ask('a4')).toBeUndefined()
    expect(await ask('e1')).toBeUndefined()
    expect(waiting).toHaveLength(4)
  })

  it('go round: a source that sends many waits behind itself', async () => {
    const { ask, entered } = visitors()
    const first = [await ask('a1'), await ask('b1')]
    const many = [ask('a2'), ask('a3'), ask('c1')]
    first[0]?.()
    const second = await many[0]
    first[1]?.()
    await many[2]
    expect(entered).toEqual(['a1', 'b1', 'a2', 'c1'])
    second?.()
    await many[1]
    expect(entered.at(-1)).toBe('a3')
  })

  it('end once, however often they are ended', async () => {
    const { ask, entered } = visitors()
    const [a] = [await ask('a1'), await ask('b1')]
    const [c, d] = [ask('c1'), ask('d1')]
    a?.()
    a?.()
    await c
    expect(entered).toEqual(['a1', 'b1', 'c1'])
    ;(await c)?.()
    await d
    expect(entered).toEqual(['a1', 'b1', 'c1', 'd1'])
  })
})
