import { keptTexts } from './keptTexts'

let own = ''
let names: string[] = []
/** What the form says is saved, and nobody did anything since. */
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

  /** Somebody did something, or what they typed during a save was put back: what changes from now on is theirs. */
  touch(): void {
    isSaved = false
  },

  /**
   * Keeps what is typed under the name of the form, unless it was saved and nobody did anything since: a timer that was
   * set before may end after, and an editor that is drawn anew gives the form once more what was saved.
   * @returns whether it is kept
   */
  async keep(work: (name: string) => Promise<void>): Promise<boolean> {
    if (isSaved) return false
    const name = own
    // One after the other: a save waits for the last of them.
    underWay = underWay.catch(() => undefined).then(() => work(name))
    await underWay
    return true
  },

  /**
   * Keeps what is in the form as a text of its own, so that another can be put in its place; what it was made of goes.
   * @returns its name
   */
  async setAside(work: (name: string) => Promise<void>): Promise<string> {
    const [name, madeOf] = [own, names.filter((each) => each !== own)]
    own = crypto.randomUUID()
    names = [own]
    underWay = underWay.catch(() => undefined).then(() => work(name))
    await underWay
    await keptTexts.forget(madeOf)
    return name
  },

  /** What was kept under this name is in the form again. */
  adopt(name: string): void {
    names.push(name)
  },

  /** What the form says is saved, or given up. */
  async forget(): Promise<void> {
    const gone = names
    // What is typed from now on has a name of its own: it stays.
    own = crypto.randomUUID()
    names = [own]
    isSaved = true
    // What is being kept just now goes, too.
    await underWay.catch(() => undefined)
    await keptTexts.forget(gone).catch(() => undefined)
  },
}
