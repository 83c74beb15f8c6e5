import { LRUCache } from 'lru-cache'

/** How often an address is asked for, since it was last made, to be asked for often. */
const OFTEN = 10
/** Of how many addresses it is counted. */
const COUNTED = 1_000
/** How many are made again after a change. */
const MOST = 20
/** How long a change may still be followed by others, and by readers who come by themselves, in milliseconds. */
const SETTLING = 100

type Means = {
  /** Whether the answer is kept ready now. */
  isKept: (url: string) => boolean
  /** Has the answer made, and resolves when it is, or cannot be: it never rejects. */
  make: (url: string) => Promise<void>
}

/**
 * Has made again what is asked for often once a change has emptied it, before readers come: the most often asked first,
 * one at a time, so that nobody waits for more than one page that nobody asked for. What nobody has read since it was
 * last made is not made for nothing, however many changes follow each other.
 */
export const createRemake = ({ isKept, make }: Means) => {
  const asked = new LRUCache<string, { times: number }>({ max: COUNTED })
  let isComing = false
  let isDue = false

  const remake = async (): Promise<void> => {
    const emptied = [...asked.entries()].filter(([url]) => !isKept(url))
    for (const [url] of emptied) asked.delete(url)
    const often = emptied
      .filter(([, { times }]) => times >= OFTEN)
      .sort(([, one], [, other]) => other.times - one.times)
      .slice(0, MOST)
    for (const [url] of often) if (!isKept(url)) await make(url)
  }

  /** Also what was emptied again in the meantime. */
  const goOn = async (): Promise<void> => {
    while (isDue) {
      isDue = false
      await remake()
    }
    isComing = false
  }

  return {
    /** An answer that was kept ready was sent. */
    noteSent: (url: string): void => {
      const known = asked.get(url)
      if (known) known.times += 1
      else asked.set(url, { times: 1 })
    },
    /** Something that answers are made of was changed. */
    noteChange: (): void => {
      isDue = true
      if (isComing) return
      isComing = true
      setTimeout(() => void goOn(), SETTLING).unref()
    },
  }
}
