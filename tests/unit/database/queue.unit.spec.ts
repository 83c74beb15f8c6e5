import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createQueue } from '@/database/sqlite/queue'

const LIMITS = { waitMs: 1000, holdMs: 5000 }
const nobodyIsLate = () => expect.unreachable('A turn was called too long.')

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('gives turns in the order in which they were asked for', async () => {
  const { take } = createQueue(LIMITS)
  const order: number[] = []
  await Promise.all(
    [1, 2, 3].map(async (number) => {
      const release = await take(nobodyIsLate)
      order.push(number)
      release()
    }),
  )
  expect(order).toEqual([1, 2, 3])
})

it('does not time out a long queue in which all get their turn', async () => {
  const { take } = createQueue(LIMITS)
  const slow = async () => {
    const release = await take(nobodyIsLate)
    setTimeout(release, LIMITS.waitMs * 0.9)
  }
  const all = Promise.all(Array.from({ length: 6 }, slow))
  await vi.runAllTimersAsync()
  expect(await all).toHaveLength(6)
})

it('refuses who waits for one that never ends, and serves the next when it does', async () => {
  const { take } = createQueue(LIMITS)
  const release = await take(() => undefined)
  const refused = expect(take(nobodyIsLate)).rejects.toThrow('busy')
  await vi.advanceTimersByTimeAsync(LIMITS.waitMs * 2)
  await refused
  const served = take(nobodyIsLate)
  release()
  expect(await served).toBeTypeOf('function')
})

it('calls a turn that lasts too long, once', async () => {
  const { take } = createQueue(LIMITS)
  const onLate = vi.fn()
  await take(onLate)
  await vi.advanceTimersByTimeAsync(LIMITS.holdMs - 1)
  expect(onLate).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(LIMITS.holdMs * 3)
  expect(onLate).toHaveBeenCalledOnce()
})
