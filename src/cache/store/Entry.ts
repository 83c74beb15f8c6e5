/**
 * One cached answer. `began`: the tick at which its reading began. `until`: the moment (ms) from which its
 * content would be different although nothing was changed, or null. `bytes`: an estimate.
 */
export type Entry = {
  value: unknown
  began: number
  tags: readonly string[]
  until: number | null
  bytes: number
}
