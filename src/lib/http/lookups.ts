import { lookup } from 'node:dns/promises'

export type Resolved = { address: string; family: number }
type LookUp = (host: string) => Promise<Resolved[]>

/**
 * Node.js looks names up in a pool of four threads, which reads files and hashes as well, and no lookup can be broken
 * off: half stays free.
 */
const AT_ONCE = 2

/** Looks names up, some at once; one that is asked for again meanwhile is looked up once. The others wait. */
export function createLookups(lookUp: LookUp, atOnce = AT_ONCE): LookUp {
  const underWay = new Map<string, Promise<Resolved[]>>()
  const waiting: (() => void)[] = []
  let free = atOnce

  const inTurn: LookUp = async (host) => {
    if (free > 0) free -= 1
    else await new Promise<void>((begin) => waiting.push(begin))
    try {
      return await lookUp(host)
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }

  return (host) => {
    const known = underWay.get(host)
    if (known) return known
    const found = inTurn(host).finally(() => underWay.delete(host))
    underWay.set(host, found)
    return found
  }
}

const KEY = Symbol.for('fora.lookups')
// Nobody else uses this symbol.
const holder = globalThis as { [KEY]?: LookUp }

/** The numeric addresses of a name, as this machine knows them; the bundler may load this module several times. */
export const everyAddress: LookUp = (host) =>
  (holder[KEY] ??= createLookups((name) => lookup(name, { all: true })))(host)
