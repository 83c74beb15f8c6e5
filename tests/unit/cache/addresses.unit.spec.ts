import { describe, expect, it } from 'vitest'
import { createAddresses } from '@/cache/addresses/createAddresses'

const gone = { kind: 'gone', at: '2026-01-31', notice: 'Overtaken.' } as const
const moved = { kind: 'moved', to: 'forums/new' } as const

describe('the table of addresses', () => {
  it('knows what has left, and nothing about the rest', () => {
    const addresses = createAddresses()
    addresses.put('forums/1', { address: 'forums/old', departure: gone })
    expect(addresses.departureOf('forums/old')).toEqual(gone)
    expect(addresses.departureOf('forums/other')).toBeNull()
  })

  it('lets what is public at an address win over what has left it', () => {
    const addresses = createAddresses()
    addresses.put('forums/1', { address: 'forums/old', departure: gone })
    addresses.put('forums/2', { address: 'forums/old', departure: null })
    addresses.put('redirects/1', { address: 'forums/old', departure: moved })
    expect(addresses.departureOf('forums/old')).toBeNull()
  })

  it('forgets a departure when the document is public again or elsewhere', () => {
    const addresses = createAddresses()
    addresses.put('forums/1', { address: 'forums/old', departure: gone })
    addresses.put('forums/1', { address: 'forums/new', departure: null })
    expect(addresses.departureOf('forums/old')).toBeNull()
  })

  it('knows a forum by an acronym that no other has, and that is no address', () => {
    const addresses = createAddresses()
    addresses.putForum('1', { slug: 'internet-governance-forum', acronyms: ['igf', 'fgi'] })
    addresses.putForum('2', { slug: 'another-forum', acronyms: ['fgi', 'oecd'] })
    addresses.put('forums/3', { address: 'forums/oecd', departure: null })
    expect(addresses.forumKnownAs('igf')).toBe('internet-governance-forum')
    expect(addresses.forumKnownAs('fgi')).toBeNull()
    expect(addresses.forumKnownAs('oecd')).toBeNull()
    addresses.putForum('1', null)
    expect(addresses.forumKnownAs('igf')).toBeNull()
    expect(addresses.forumKnownAs('fgi')).toBe('another-forum')
  })

  it('replaces all redirects at once', () => {
    const addresses = createAddresses()
    addresses.put('redirects/1', { address: 'forums/igf', departure: moved })
    addresses.forget('redirects/')
    expect(addresses.departureOf('forums/igf')).toBeNull()
  })
})
