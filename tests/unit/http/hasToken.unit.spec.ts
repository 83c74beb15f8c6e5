import { describe, expect, it } from 'vitest'
import { hasToken } from '@/app/(ops)/api/hasToken'

const TOKEN = 't'.repeat(32)
const ask = (authorization?: string) =>
  new Request('http://localhost/api/status', authorization ? { headers: { authorization } } : {})

describe('the status token', () => {
  it('opens with exactly the token', () => {
    expect(hasToken(ask(`Bearer ${TOKEN}`), TOKEN)).toBe(true)
  })

  it.each([undefined, 'Bearer ', `Bearer ${TOKEN}x`, TOKEN, `Basic ${TOKEN}`])(
    'stays shut to %s',
    (authorization) => {
      expect(hasToken(ask(authorization), TOKEN)).toBe(false)
    },
  )
})
