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

  it('lets a redirect lead on from where a text is gone, and never from a notice or a successor', () => {
    const addresses = createAddresses()
    addresses.put('redirects/1', { address: 'forums/old', departure: moved })
    addresses.put('forums/1', { address: 'forums/old', departure: { kind: 'gone', at: null, notice: null } })
    expect(addresses.departureOf('forums/old')).toEqual(moved)
    for (const departure of [gone, { kind: 'moved', to: 'forums/successor' } as const]) {
      addresses.put('forums/1', { address: 'forums/old', departure })
      expect(addresses.departureOf('forums/old')).toEqual(departure)
    }
  })

  it('leads from one address to one place, in whichever order two redirects from it were noted', () => {
    const noted = ['redirects/1', 'redirects/2']
    for (const keys of [noted, noted.toReversed()]) {
      const addresses = createAddresses()
      for (const key of keys)
        addresses.put(key, { address: 'pages/old', departure: { kind: 'moved', to: key } })
      expect(addresses.departureOf('pages/old')).toEqual({ kind: 'moved', to: 'redirects/2' })
    }
  })

  it('leads from where a text stood to where it stands, as long as nothing else stands there', () => {
    const addresses = createAddresses()
    addresses.putForum('9', { slug: 'a-forum', acronyms: ['b'] })
    addresses.put('forums/1', { address: 'forums/c', departure: null, former: ['forums/a', 'forums/b'] })
    expect(addresses.departureOf('forums/a')).toEqual({ kind: 'moved', to: 'forums/c' })
    expect([addresses.isKnown('forums/b'), addresses.forumKnownAs('b')]).toEqual([true, null])
    addresses.put('forums/1', { address: 'forums/a', departure: null, former: ['forums/b', 'forums/c'] })
    expect(['a', 'b', 'c'].map((slug) => addresses.departureOf(`forums/${slug}`))).toEqual([
      null,
      { kind: 'moved', to: 'forums/a' },
      { kind: 'moved', to: 'forums/a' },
    ])
    addresses.put('forums/2', { address: 'forums/b', departure: gone })
    expect(addresses.departureOf('forums/b')).toEqual(gone)
    addresses.put('forums/1', null)
    expect([addresses.departureOf('forums/c'), addresses.isKnown('forums/c')]).toEqual([null, false])
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

  it('forgets a redirect that is there no more', () => {
    const addresses = createAddresses()
    addresses.put('redirects/1', { address: 'forums/igf', departure: moved })
    addresses.put('redirects/1', null)
    expect(addresses.departureOf('forums/igf')).toBeNull()
  })
})
