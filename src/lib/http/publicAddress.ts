import { BlockList, isIPv6 } from 'node:net'

/** Of the internet's version 4, what is nobody's public address (IANA, special-purpose registry). */
const NOT_PUBLIC_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

/** Of version 6, within what is given out: what holds an address of version 4, and what is for books. */
const NOT_PUBLIC_6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const listOf = (subnets: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6') => {
  const list = new BlockList()
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, family)
  return list
}

const private4 = listOf(NOT_PUBLIC_4, 'ipv4')
const private6 = listOf(NOT_PUBLIC_6, 'ipv6')
const given6 = listOf([['2000::', 3]], 'ipv6')

/** Is this numeric address one that the whole internet shares, and not of a network behind it? */
export const isPublicAddress = (address: string): boolean =>
  isIPv6(address)
    ? given6.check(address, 'ipv6') && !private6.check(address, 'ipv6')
    : !private4.check(address, 'ipv4')
