import { describe, expect, it } from 'vitest'
import { createDevices, DEVICE_LIFE_IN_SECONDS } from '@/lib/http/device'

const [ADA, BOB] = ['ada@example.eu', 'bob@example.eu']
let now = 1_700_000_000_000
const devices = createDevices('a-secret-for-tests-only-0123456789', () => now)
const cookieFor = (account: string, value = devices.make(account)) => `${devices.nameFor(account)}=${value}`

describe('a device cookie', () => {
  it('tells a browser in which this account signed in, beside those of other accounts', () => {
    const both = `${cookieFor(BOB)}; payload-token=x; ${cookieFor(ADA)}`
    expect(devices.of(ADA, both)).toMatch(/^[\w-]{22}$/)
    expect(devices.isKnown(both)).toBe(true)
    expect(devices.of(ADA, cookieFor(BOB))).toBeUndefined()
    expect(devices.of(ADA, null)).toBeUndefined()
  })

  it('of one account is none of another, under its name either', () => {
    expect(devices.of(ADA, cookieFor(ADA, devices.make(BOB)))).toBeUndefined()
  })

  it('cannot be forged, altered, or signed with another secret', () => {
    const value = devices.make(ADA)
    const [number, issued, tag, signature] = value.split('.')
    const others = createDevices('another-secret-for-tests-only-01234').make(ADA)
    for (const forged of [
      ...[`x.${issued}.${tag}.${signature}`, `${number}.zzzzzzz.${tag}.${signature}`, `${value}.`, '', '...'],
      ...[`${number}.${issued}.x.${signature}`, `${number}.${issued}.${tag}.x`, others],
    ]) {
      expect(devices.of(ADA, cookieFor(ADA, forged)), forged).toBeUndefined()
      expect(devices.isKnown(cookieFor(ADA, forged)), forged).toBe(false)
    }
  })

  it('ends, and does not name the account', () => {
    const cookie = cookieFor(ADA)
    expect(cookie).not.toMatch(/ada|example/)
    now += DEVICE_LIFE_IN_SECONDS * 1000 + 1000
    expect(devices.of(ADA, cookie)).toBeUndefined()
    expect(devices.isKnown(cookie)).toBe(false)
  })
})
