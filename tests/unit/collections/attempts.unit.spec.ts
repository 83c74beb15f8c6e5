import { RateLimiterMemory } from 'rate-limiter-flexible'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createAttempts } from '@/collections/Users/signIn/attempts'

afterEach(() => vi.restoreAllMocks())

describe('what is kept of a sign-in', () => {
  it('is as short for a long address as for any, and another for each address', async () => {
    const consumed = vi.spyOn(RateLimiterMemory.prototype, 'consume')
    const { attempt } = createAttempts()
    const accounts = ['a@example.eu', 'b@example.eu', `${'x'.repeat(60_000)}@example.eu`]
    for (const account of accounts) {
      const check = () => Promise.reject(new Error('wrong'))
      await expect(
        attempt({ account, source: 'here' }, { check, isWrong: () => true, onLimit: () => {} }),
      ).rejects.toThrow('wrong')
    }
    const keys = consumed.mock.calls.map(([key]) => String(key)).filter((key) => key !== 'here')
    expect(new Set(keys).size).toBe(accounts.length)
    expect(keys.every((key) => key.length === 64)).toBe(true)
  })
})
