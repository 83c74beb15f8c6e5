/**
 * Who waits for the next public change. The listener holds them, and the cache, which follows the outbox for the whole
 * process, tells them: however many wait, nobody asks the database for them.
 */
type Following = { seq: number; waiting: Set<() => void>; followers: Set<(seq: number) => void> }

/** The front door and Next load this module apart, in one process. */
const shared = globalThis as typeof globalThis & { foraFollowing?: Following }
const following = (shared.foraFollowing ??= { seq: 0, waiting: new Set(), followers: new Set() })

/** The number of the last public change that this process has heard of. */
export const heardOf = (): number => following.seq

/** Tells those who wait of a public change that is applied here. */
export function tellOfChange(seq: number): void {
  if (seq <= following.seq) return
  following.seq = seq
  for (const follow of following.followers) follow(seq)
  const told = [...following.waiting]
  following.waiting.clear()
  for (const wake of told) wake()
}

/** Calls with the number of the last public change of which this process has heard, now and whenever there is another. */
export function followChanges(follow: (seq: number) => void): void {
  following.followers.add(follow)
  follow(following.seq)
}

/** Waits for a public change after this one, for so many milliseconds at most, or until the signal. */
export const untilAfter = (
  seq: number,
  { within, signal }: { within: number; signal: AbortSignal },
): Promise<void> =>
  new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', wake)
      following.waiting.delete(wake)
      resolve()
    }
    const timer = setTimeout(wake, within)
    if (following.seq > seq || signal.aborted) return wake()
    signal.addEventListener('abort', wake, { once: true })
    following.waiting.add(wake)
  })
