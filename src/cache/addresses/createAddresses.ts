/** Why an address no longer shows its page. `to`: another address of ours (`forums/…`) or a whole URL. */
type Departure = { kind: 'gone'; at: string | null; notice: string | null } | { kind: 'moved'; to: string }

/**
 * What stands, or stood, at an address. `departure` is null while it is public. `former` are the addresses that it had
 * before: they lead to it.
 */
export type NotedPlace = { address: string; departure: Departure | null; former?: readonly string[] }

/** How the keys of redirects begin; all others are those of records. */
export const REDIRECTS = 'redirects/'

/** What a public forum is called in addresses: its slug, and its acronyms in all languages, in small letters. */
type ForumName = { slug: string; acronyms: readonly string[] }

export type Addresses = ReturnType<typeof createAddresses>

/**
 * The addresses that answer 410 or send elsewhere, in memory: the proxy asks before each page. Whatever is
 * public at an address wins over what has left it.
 */
export function createAddresses() {
  const namesOf = new Map<string, ForumName>()
  const forumsAt = new Map<string, Set<string>>()
  const places = new Map<string, NotedPlace>()
  const keysAt = new Map<string, Set<string>>()
  /** By an address that a text has left, its key. */
  const leftBy = new Map<string, string>()
  let isSuspended = false

  const remove = (key: string) => {
    const place = places.get(key)
    if (!place) return
    places.delete(key)
    for (const address of place.former ?? []) leftBy.delete(address)
    const keys = keysAt.get(place.address)
    keys?.delete(key)
    if (keys?.size === 0) keysAt.delete(place.address)
  }

  return {
    /** Notes what is known under a key (a record or a redirect); null when nothing is any more. */
    put(key: string, place: NotedPlace | null) {
      remove(key)
      if (!place) return
      places.set(key, place)
      for (const address of place.former ?? []) leftBy.set(address, key)
      keysAt.set(place.address, (keysAt.get(place.address) ?? new Set()).add(key))
    },

    /** Notes by which acronyms a forum is known; null when it is public no more. */
    putForum(id: string, name: ForumName | null) {
      for (const acronym of namesOf.get(id)?.acronyms ?? []) forumsAt.get(acronym)?.delete(id)
      namesOf.delete(id)
      if (!name) return
      namesOf.set(id, name)
      for (const acronym of name.acronyms) forumsAt.set(acronym, (forumsAt.get(acronym) ?? new Set()).add(id))
    },

    /** The slug of the one public forum with this acronym, where nothing stands or stood at that address itself. */
    forumKnownAs(acronym: string): string | null {
      const [id, ...others] = forumsAt.get(acronym) ?? []
      const address = `forums/${acronym}`
      if (id === undefined || others.length > 0 || keysAt.has(address) || leftBy.has(address)) return null
      return namesOf.get(id)?.slug ?? null
    },

    /** Has anything ever been public here? It may have, while the table is out of date. */
    isKnown: (address: string): boolean => isSuspended || keysAt.has(address) || leftBy.has(address),

    /** While the table may be out of date it answers nothing: the page is read from the database. */
    setSuspended(suspended: boolean) {
      isSuspended = suspended
    },

    /**
     * Why the page is not here any more, or null: it may be here. What was said when a text was withdrawn stands above
     * a redirect, and of equals the newest note decides; where only the page is gone, a redirect leads on. Where a text
     * stood before, to where it stands now.
     */
    departureOf(address: string): Departure | null {
      if (isSuspended) return null
      const all = [...(keysAt.get(address) ?? [])]
      // In whichever order they were noted, every instance leads to the same.
      const [redirects, records] = [all.filter(isRedirect).sort(), all.filter((key) => !isRedirect(key))]
      const noted = (keys: readonly string[]) => keys.map((key) => places.get(key)?.departure ?? null)
      const left = places.get(leftBy.get(address) ?? '')
      if (left && records.length === 0) return { kind: 'moved', to: left.address }
      const here = noted(records)
      if (here.includes(null)) return null
      const last = here.at(-1)
      return last && !isJustGone(last) ? last : (noted(redirects).at(-1) ?? last ?? null)
    },
  }
}

const isRedirect = (key: string): boolean => key.startsWith(REDIRECTS)

/** Withdrawn, and nothing said of it. */
const isJustGone = (departure: Departure): boolean => departure.kind === 'gone' && !departure.notice
