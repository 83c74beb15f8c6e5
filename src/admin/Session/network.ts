let isLost = false
const listeners = new Set<() => void>()

/** Whether the server can be reached, as far as this page knows: one for the page, for `useSyncExternalStore`. */
export const networkStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },

  isLost: (): boolean => isLost,

  /** Somebody asked the server, and it answered, whatever it said; or nothing came. */
  report({ isAnswered }: { isAnswered: boolean }): void {
    if (isLost === !isAnswered) return
    isLost = !isAnswered
    for (const listener of listeners) listener()
  },
}
