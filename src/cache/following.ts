/**
 * Who waits in this process for the next public change. The door holds them, and the cache, which follows the outbox for
 * the whole process, tells them: however many wait, nobody asks the database for them.
 */
type Following = { seq: number; waiting: Set<() => void> }

/** The front door and Next load this module apart, in one process. */
const shared = globalThis as typeof globalThis & { foraFollowing?: Following }
const following = (shared.foraFollowing ??= { seq: 0, waiting: new Set() })

/** The number of the last public change that this process has heard of. */
export const heardOf = (): number => following.seq

/** Tells those who wait of a public change that is applied here. */
export function tellOf(seq: number): void {
  if (seq <= following.seq) return
  following.seq = seq
  const told = [...following.waiting]
  following.waiting.clear()
  for (const wake of told) wake()
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
