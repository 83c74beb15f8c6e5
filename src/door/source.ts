import { createHmac, randomBytes } from 'node:crypto'
import { BlockList, isIP, isIPv4 } from 'node:net'

const DAY_IN_MS = 86_400_000
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

type Settings = {
  /** Addresses and networks (`10.0.0.0/8`) whose `X-Forwarded-*` headers are believed. */
  trusted: readonly string[]
  now: () => number
}

type Peer = { remoteAddress: string | undefined; forwardedFor: string | undefined }

/**
 * Tells the sources of requests apart without remembering an address: a keyed hash whose key is made anew each day
 * and is written down nowhere. A household or an office has one IPv6 network of 64 bits, so the rest is cut off.
 */
export const createSources = ({ trusted, now }: Settings) => {
  const proxies = blockListOf(trusted)
  let key = { day: -1, bytes: randomBytes(32) }

  const isTrusted = (address: string): boolean => proxies.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')

  /** The nearest address in the chain that is no proxy of ours; what stands before it could be invented. */
  const clientOf = ({ remoteAddress, forwardedFor }: Peer): string => {
    let client = plain(remoteAddress ?? '')
    const hops = (forwardedFor ?? '').split(',').map(plain).reverse()
    for (const hop of hops) {
      if (!isIP(client) || !isTrusted(client) || !isIP(hop)) break
      client = hop
    }
    return client
  }

  return {
    /** Whether what this neighbour says about the client, the scheme and the host is believed. */
    isProxy: (remoteAddress: string | undefined): boolean => {
      const address = plain(remoteAddress ?? '')
      return isIP(address) > 0 && isTrusted(address)
    },
    sourceOf: (peer: Peer): string => {
      const day = Math.floor(now() / DAY_IN_MS)
      if (day !== key.day) key = { day, bytes: randomBytes(32) }
      return createHmac('sha256', key.bytes)
        .update(networkOf(clientOf(peer)))
        .digest('base64url')
        .slice(0, 22)
    },
  }
}

const blockListOf = (entries: readonly string[]): BlockList => {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    const family = isIPv4(address) ? 'ipv4' : 'ipv6'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

/** An address alone: without the port that some proxies write, a zone, or the IPv6 form of an IPv4 address. */
const plain = (text: string): string => {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '')
  return MAPPED.exec(bare)?.[1] ?? bare
}

/** An IPv6 address as its network of 64 bits; everything else as it is. */
const networkOf = (address: string): string =>
  isIP(address) === 6 ? groupsOf(address).slice(0, 4).join(':') : address

const groupsOf = (address: string): string[] => {
  const [head = '', tail] = address.toLowerCase().split('::')
  const split = (part: string) => (part === '' ? [] : part.split(':'))
  const [before, after] = [split(head), split(tail ?? '')]
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  return [...before, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...after].map((group) =>
    group.replace(/^0+(?=.)/, ''),
  )
}
