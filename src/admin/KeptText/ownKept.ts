import { keptTexts } from './keptTexts'

let own = ''
let names: string[] = []
/** What the form says is saved, and nothing was typed since. */
let isSaved = false
let underWay: Promise<void> = Promise.resolve()

/** Under which names the form that is open keeps what is typed into it: gone with the next save. */
export const ownKept = {
  /** A form opens: what another one kept, in this tab or in another, stays. */
  begin(): void {
    own = crypto.randomUUID()
    names = [own]
    isSaved = false
  },

  /** Something was typed, or put back, since the last save. */
  touch(): void {
    isSaved = false
  },

  /**
   * Keeps what is typed under the name of the form, unless it was saved meanwhile: a timer that was set before may end
   * after, and before the form knows.
   */
  async keep(work: (name: string) => Promise<void>): Promise<void> {
    if (isSaved) return
    underWay = work(own)
    await underWay
  },

  /** What was kept under this name is in the form again. */
  adopt(name: string): void {
    names.push(name)
  },

  /** What the form says is saved, or given up. */
  async forget(): Promise<void> {
    isSaved = true
    // What is being kept just now goes, too.
    await underWay.catch(() => undefined)
    await keptTexts.forget(names).catch(() => undefined)
    names = [own]
  },
}
