import { describe, expect, it } from 'vitest'
import { createSources } from '@/door/source'

const DAY = 86_400_000
const at = { now: 0 }
const sources = createSources({ trusted: ['10.0.0.0/8', '::1'], now: () => at.now })
const from = (remoteAddress: string, forwardedFor?: string) =>
  sources.sourceOf({ remoteAddress, forwardedFor })

describe('the source of a request', () => {
  it('is the same for one address and another for each other', () => {
    expect(from('192.0.2.1')).toBe(from('192.0.2.1'))
    expect(from('192.0.2.1')).not.toBe(from('192.0.2.2'))
  })

  it('is the same for all addresses of one IPv6 network', () => {
    expect(from('2001:db8:0:1::1')).toBe(from('2001:0db8::1:ffff:0:0:9'))
    expect(from('2001:db8:0:1::1')).not.toBe(from('2001:db8:0:2::1'))
  })

  it('is the same for an IPv4 address however it is written', () => {
    expect(from('::ffff:192.0.2.1')).toBe(from('192.0.2.1'))
  })

  it('does not show the address, and is another the next day', () => {
    const today = from('192.0.2.1')
    expect(today).toMatch(/^[\w-]{22}$/)
    at.now += DAY
    expect(from('192.0.2.1')).not.toBe(today)
  })

  it('is what a proxy of ours says', () => {
    expect(from('10.1.1.1', '192.0.2.1')).toBe(from('192.0.2.1'))
    expect(from('::1', '192.0.2.1, 10.2.2.2')).toBe(from('192.0.2.1'))
    expect(from('10.1.1.1', '[2001:db8::1]:4711')).toBe(from('2001:db8::2'))
    expect(from('10.1.1.1', '192.0.2.1:80')).toBe(from('192.0.2.1'))
  })

  it('cannot be invented by anybody else', () => {
    expect(from('192.0.2.9', '192.0.2.1')).toBe(from('192.0.2.9'))
    expect(from('10.1.1.1', '6.6.6.6, 192.0.2.1')).toBe(from('192.0.2.1'))
    expect(from('10.1.1.1', '6.6.6.6, rubbish')).toBe(from('10.1.1.1'))
  })

  it('knows its proxies', () => {
    expect(sources.isProxy('::ffff:10.3.3.3')).toBe(true)
    expect(sources.isProxy('11.3.3.3')).toBe(false)
    expect(sources.isProxy(undefined)).toBe(false)
  })
})
