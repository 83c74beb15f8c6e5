import { networkInterfaces } from 'node:os'
import { env } from '../env'
import { everyAddress } from './lookups'
import { isPublicAddress } from './publicAddress'

const KEPT_MS = 60_000

let known: { until: number; addresses: Promise<ReadonlySet<string>> } | undefined

/** The numeric addresses of this machine, and those at which this installation is reached. */
async function ownAddresses(): Promise<ReadonlySet<string>> {
  const at = performance.now()
  if (!known || known.until < at) known = { until: at + KEPT_MS, addresses: readOwn() }
  return known.addresses
}

async function readOwn(): Promise<ReadonlySet<string>> {
  const here = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  const [reached] = await Promise.allSettled([everyAddress(new URL(env.SERVER_URL).hostname)])
  // A name that nobody knows here has no address to keep away from.
  const there = reached.status === 'fulfilled' ? reached.value : []
  return new Set([...here, ...there].map(({ address }) => address))
}

/** Is this numeric address one of the internet's, and neither of a network behind it nor our own? */
export const isElsewhere = async (address: string): Promise<boolean> =>
  isPublicAddress(address) && !(await ownAddresses()).has(address)
