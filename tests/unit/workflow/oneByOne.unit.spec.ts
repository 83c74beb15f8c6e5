import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { oneByOne } from '@/workflow/queries/inTurn'

describe('what one person asks', () => {
  it('is done one after the other, all of it; what somebody else asks is not behind it', async () => {
    const done: string[] = []
    let [running, most] = [0, 0]
    const ask = (id: string, name: string) =>
      oneByOne({ id }, async () => {
        most = Math.max(most, (running += id === 'alex' ? 1 : 0))
        await wait(1)
        running -= id === 'alex' ? 1 : 0
        done.push(name)
        return name
      })
    const [answers] = await Promise.all([
      Promise.all(['1', '2', '3', '4'].map((name) => ask('alex', name))),
      ask('vera', 'hers'),
    ])
    expect(answers).toEqual(['1', '2', '3', '4'])
    expect(most).toBe(1)
    expect(done.indexOf('hers')).toBeLessThan(3)
  })

  it('goes on after what failed, which is said to whoever asked for that', async () => {
    const fails = oneByOne({ id: 'alex' }, () => Promise.reject(new Error('The disk is full.')))
    const next = oneByOne({ id: 'alex' }, () => Promise.resolve('fine'))
    await expect(fails).rejects.toThrow('The disk is full.')
    expect(await next).toBe('fine')
  })
})
