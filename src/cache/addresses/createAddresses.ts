/** Why an address no longer shows its page. `to`: another address of ours (`forums/…`) or a whole URL. */
export type Departure =
  { kind: 'gone'; at: string | null; notice: string | null } | { kind: 'moved'; to: string }

/** What stands, or stood, at an address. `departure` is null while it is public. */
export type Place = { address: string; departure: Departure | null }

/** How the keys of redirects begin; all others are those of records. */
export const REDIRECTS = 'redirects/'

export type Addresses = ReturnType<typeof createAddresses>

/**
 * The addresses that answer 410 or send elsewhere, in memory: the proxy asks before each page. Whatever is
 * public at an address wins over what has left it.
 */
export function createAddresses() {
  const places = new Map<string, Place>()
  const keysAt = new Map<string, Set<string>>()
  let isSuspended = false

  const remove = (key: string) => {
    const place = places.get(key)
    if (!place) return
    places.delete(key)
    const keys = keysAt.get(place.address)
    keys?.delete(key)
    if (keys?.size === 0) keysAt.delete(place.address)
  }

  return {
    /** Notes what is known under a key (a record or a redirect); null when nothing is any more. */
    put(key: string, place: Place | null) {
      remove(key)
      if (!place) return
      places.set(key, place)
      keysAt.set(place.address, (keysAt.get(place.address) ?? new Set()).add(key))
    },

    /** Forgets the keys that begin so, before they are all noted anew. */
    forget(prefix: string) {
      for (const key of [...places.keys()]) if (key.startsWith(prefix)) remove(key)
    },

    /** Has anything ever been public here? It may have, while the table is out of date. */
    isKnown: (address: string): boolean => isSuspended || keysAt.has(address),

    /** While the table may be out of date it answers nothing: the page is read from the database. */
    setSuspended(suspended: boolean) {
      isSuspended = suspended
    },

    /**
     * Why the page is not here any more, or null: it may be here. What was decided when a text was withdrawn
     * stands above a redirect; of equals, the newest note decides.
     */
    departureOf(address: string): Departure | null {
      if (isSuspended) return null
      const all = [...(keysAt.get(address) ?? [])]
      const records = all.filter((key) => !key.startsWith(REDIRECTS))
      const here = (records.length > 0 ? records : all).map((key) => places.get(key)?.departure ?? null)
      return here.includes(null) ? null : (here.at(-1) ?? null)
    },
  }
}
