import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** How much what V8 holds may grow between two collections, in per cent of what was left by the last. */
const GROWTH = 25

/**
 * Lets V8 collect sooner. By itself it lets its heap grow to four times what it needs before it collects, as long
 * as the machine has memory; and each dead object of ours may hold more outside of the heap than inside.
 */
export const collectOften = (): void => setFlagsFromString(`--heap-growing-percent=${GROWTH}`)

let collectNow: (() => void) | undefined

/** A whole collection, now. V8 offers it only to who asks for it in a flag, which can be set while it runs. */
export const collect = (): void => {
  if (!collectNow) {
    setFlagsFromString('--expose-gc')
    // A context that is made after the flag was set has the function, of that type.
    collectNow = runInNewContext('gc') as () => void
  }
  collectNow()
}
