/**
 * One cached answer. `began`: the tick at which its reading began. `until`: the moment (ms) from which its
 * content would be different although nothing was changed, or null. `bytes`: an estimate of what its value takes; in the
 * store, of all of it.
 */
export type Entry = {
  value: unknown
  began: number
  tags: readonly string[]
  until: number | null
  bytes: number
}
