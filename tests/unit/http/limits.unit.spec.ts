import { describe, expect, it, vi } from 'vitest'
import type { Area } from '@/door/address'
import { createLimits } from '@/door/limits'

const visit = ({ area = 'api', path = '/api/events' }: { area?: Area; path?: string } = {}) => ({
  address: { area, path, query: '' },
  source: 'one',
  hasBody: false,
  isQuery: false,
  hasSession: () => false,
  isDevice: () => false,
})
type Visit = ReturnType<typeof visit>

/** How many of `count` such visits are let in or told to come again; the others wait. */
const crowd = async (count: number, one: Visit) => {
  const enter = createLimits({ untilQuiet: () => Promise.resolve() }).wait
  const told = { in: 0, again: 0 }
  for (let n = 0; n < count; n++)
    void enter(one).then((answer) => (typeof answer === 'function' ? told.in++ : told.again++))
  await new Promise(setImmediate)
  return told
}

describe('the limits at the front door', () => {
  it('let one request of a stranger in at once, let sixteen wait, and refuse the others', async () => {
    expect(await crowd(30, visit())).toEqual({ in: 1, again: 13 })
  })

  it('let one query of a stranger in at once that comes as a body, as any other read; four that write', async () => {
    const sent = { ...visit(), hasBody: true }
    expect(await crowd(30, { ...sent, isQuery: true })).toEqual({ in: 1, again: 21 })
    expect(await crowd(30, sent)).toEqual({ in: 4, again: 18 })
  })

  it('hold neither for pages and their files, nor for who asks whether the server is well', async () => {
    for (const one of [visit({ area: 'site' }), visit({ area: 'next' }), visit({ path: '/api/health' })])
      expect(await crowd(30, one)).toEqual({ in: 30, again: 0 })
  })

  it('have room for the pictures of a page', async () => {
    expect(await crowd(60, visit({ path: '/api/media/file/a.png' }))).toEqual({ in: 8, again: 0 })
  })

  it('hold for nobody with a session', async () => {
    expect(await crowd(30, { ...visit(), hasSession: () => true })).toEqual({ in: 30, again: 0 })
  })

  it('let eight sign-ins of a source in, and one with a known browser always; who only reads is no sign-in', async () => {
    const signIn = { ...visit({ path: '/api/users/login' }), hasBody: true }
    expect(await crowd(30, signIn)).toEqual({ in: 8, again: 22 })
    expect(await crowd(30, { ...signIn, isDevice: () => true })).toEqual({ in: 30, again: 0 })
    expect(await crowd(30, { ...visit(), isDevice: () => true })).toEqual({ in: 1, again: 13 })
  })

  it('let in whoever waits at once after a quick answer, and after a long one once others who are there had their time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    try {
      const enter = createLimits({ untilQuiet: () => Promise.resolve() }).wait
      const waitsAfter = async (took: number, isAlone = false) => {
        const first = await enter(visit())
        let isIn = false
        const second = enter(visit()).then((leave) => {
          isIn = true
          return leave
        })
        await vi.advanceTimersByTimeAsync(took)
        await enter(visit(isAlone ? { path: '/api/health' } : { area: 'site', path: '/index_en' }))
        if (typeof first === 'function') first()
        let rest = 0
        for (; rest < 5_000; rest += 10) {
          await vi.advanceTimersByTimeAsync(0)
          if (isIn) break
          await vi.advanceTimersByTimeAsync(10)
        }
        const last = await second
        if (typeof last === 'function') last()
        return rest
      }
      expect(await waitsAfter(1_500, true)).toBe(0)
      expect(await waitsAfter(10)).toBe(0)
      expect(await waitsAfter(60)).toBe(450)
      expect(await waitsAfter(110)).toBe(900)
      expect(await waitsAfter(1_500)).toBe(2_000)
    } finally {
      vi.useRealTimers()
    }
  })

  it('say when to come again', async () => {
    const enter = createLimits({ untilQuiet: () => Promise.resolve() }).wait
    for (let n = 0; n < 8; n++) await enter({ ...visit({ path: '/api/users/login' }), hasBody: true })
    expect(await enter({ ...visit({ path: '/api/users/login' }), hasBody: true })).toMatchObject({
      status: 429,
      headers: { 'Retry-After': '3' },
    })
  })
})
