import type { DocumentDescription } from '@/workflow/queries/panel'
import { fetchDescription } from './fetchDescription'

/**
 * What the panel and the save button know of one document. `seen` is the step of the text in the form: it moves
 * only when the form has the newest text, so that a save on top of somebody else's is noticed.
 */
export type Desk = {
  description?: DocumentDescription
  seen?: string
  trouble?: string
  /** A save is under way: nothing else may start from the step before it. */
  isSaving?: boolean
  /** Somebody else's changes since `seen`, after a save or a transition was refused. */
  stale?: DocumentDescription
}

const desks = new Map<string, Desk>()
const listeners = new Set<() => void>()
const NOTHING: Desk = {}

/** The shared state of the document form: one entry an address, for `useSyncExternalStore`. */
export const deskStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },

  get: (address: string): Desk => desks.get(address) ?? NOTHING,

  /** A save begins; it ends with `load` or `release`. */
  hold(address: string): void {
    put(address, { ...deskStore.get(address), isSaving: true })
  },

  /** The save did not happen. */
  release(address: string): void {
    put(address, { ...deskStore.get(address), isSaving: false })
  },

  /** Reads where the document stands now; the form shows that text. */
  async load(address: string): Promise<void> {
    try {
      const description = await fetchDescription(address)
      put(address, { description, seen: description.expected })
    } catch (error) {
      put(address, {
        ...deskStore.get(address),
        isSaving: false,
        trouble: error instanceof Error ? error.message : String(error),
      })
    }
  },

  /**
   * After a refusal: has somebody else changed the document? What is in the form stays as it is.
   * @returns whether it has moved on; `unknown` when the server does not say
   */
  async checkStale(address: string): Promise<boolean | 'unknown'> {
    const newest = await deskStore.ask(address)
    if (!newest) return 'unknown'
    const desk = deskStore.get(address)
    const isStale = desk.seen !== undefined && newest.expected !== desk.seen
    if (isStale) put(address, { ...desk, stale: newest })
    return isStale
  },

  /** Where the document stands now, changing nothing here; `undefined`, and said in the panel, when nobody knows. */
  async ask(address: string): Promise<DocumentDescription | undefined> {
    try {
      const newest = await fetchDescription(address)
      const { trouble: _over, ...desk } = deskStore.get(address)
      put(address, desk)
      return newest
    } catch (error) {
      put(address, {
        ...deskStore.get(address),
        trouble: error instanceof Error ? error.message : String(error),
      })
      return undefined
    }
  },

  /** The person has read what changed and wants to save on top of it. */
  adopt(address: string): void {
    const { stale } = deskStore.get(address)
    if (stale) put(address, { description: stale, seen: stale.expected })
  },
}

function put(address: string, desk: Desk): void {
  desks.set(address, desk)
  for (const listener of listeners) listener()
}
