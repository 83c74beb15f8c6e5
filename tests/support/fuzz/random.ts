/** Chance that comes out the same for the same seed (mulberry32). */
export const createRandom = (seed: number) => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const pick = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(next() * from.length)]
    if (found === undefined && from.length === 0) throw new Error('There is nothing to pick from.')
    // Within the list: it is one of them, `undefined` included.
    return found as T
  }
  return { next, pick, isLikely: (chance: number) => next() < chance }
}

export type Random = ReturnType<typeof createRandom>
