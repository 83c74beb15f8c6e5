import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createRemake } from '@/door/listener/remake'

let kept: Set<string>
let made: string[]
const make = vi.fn<(url: string) => Promise<void>>()
const start = () => createRemake({ isKept: (url) => kept.has(url), make })

beforeEach(() => {
  vi.useFakeTimers()
  kept = new Set()
  made = []
  make.mockImplementation((url) => {
    made.push(url)
    kept.add(url)
    return Promise.resolve()
  })
})
afterEach(() => vi.useRealTimers())

/** Pages that were sent so often, and are no longer kept. */
const emptied = (remake: ReturnType<typeof start>, sent: Record<string, number>) => {
  for (const [url, times] of Object.entries(sent))
    for (let time = 0; time < times; time++) remake.noteSent(url)
  remake.noteChange()
}
const settle = () => vi.advanceTimersByTimeAsync(200)

it('makes again what was asked for often and is kept no more, the most often asked first', async () => {
  const remake = start()
  kept.add('/kept_en')
  emptied(remake, { '/some_en': 10, '/most_en': 30, '/few_en': 9, '/kept_en': 50 })
  expect(make).not.toHaveBeenCalled()
  await settle()
  expect(made).toEqual(['/most_en', '/some_en'])
})

it('makes nothing again that nobody has read since, however many changes follow', async () => {
  const remake = start()
  emptied(remake, { '/a_en': 10 })
  await settle()
  for (let change = 0; change < 5; change++) {
    kept.clear()
    remake.noteChange()
    await settle()
  }
  expect(made).toEqual(['/a_en'])
})

it('makes one at a time and twenty at most, and looks again when another change came meanwhile', async () => {
  const remake = start()
  const ends: (() => void)[] = []
  make.mockImplementation((url) => {
    made.push(url)
    return new Promise((resolve) => ends.push(resolve))
  })
  emptied(remake, Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`/page${n}_en`, 10])))
  await settle()
  expect(made).toHaveLength(1)
  emptied(remake, { '/later_en': 10 })
  while (ends.length > 0) {
    ends.shift()?.()
    await settle()
  }
  expect(made).toHaveLength(21)
  expect(made.at(-1)).toBe('/later_en')
})

it('leaves alone what a reader has had made in the meantime', async () => {
  const remake = start()
  emptied(remake, { '/a_en': 10, '/b_en': 20 })
  make.mockImplementation((url) => {
    made.push(url)
    kept.add('/a_en')
    return Promise.resolve()
  })
  await settle()
  expect(made).toEqual(['/b_en'])
})
