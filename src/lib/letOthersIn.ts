/**
 * A line in which one goes on in each turn of the event loop, in order. Node.js would run all that wait for the next
 * turn in that one turn, each with all that it does until it waits again, before it looks at what has come in.
 * @param onTurn called before somebody goes on
 */
export const createLine = (onTurn?: () => void): (() => Promise<void>) => {
  const waiting: (() => void)[] = []
  const goOn = (): void => {
    onTurn?.()
    waiting.shift()?.()
    if (waiting.length > 0) setImmediate(goOn)
  }
  return () =>
    new Promise((resolve) => {
      if (waiting.push(resolve) === 1) setImmediate(goOn)
    })
}

/** Milliseconds that one turn of the event loop may take before the next begins. */
const LONGEST_TURN = 1

let begun: number | undefined
const nextTurn = createLine(() => (begun = performance.now()))

/**
 * Where work is made of many short steps that never wait for anything (SQLite answers at once, and so the whole of a
 * read, with all that is made of its rows, would be one turn of the event loop), this lets in who waits outside
 * between two steps, as soon as a turn has taken long. Before that it costs the look at a clock.
 */
export const letOthersIn = async (): Promise<void> => {
  // Whoever is let in goes on: asked once more, they would be the last in the line where the machine is busy.
  if (isLong()) await nextTurn()
}

const isLong = (): boolean => {
  const now = performance.now()
  if (begun !== undefined) return now - begun > LONGEST_TURN
  begun = now
  setImmediate(() => (begun = undefined))
  return false
}
