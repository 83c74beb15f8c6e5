import { keptTexts } from './keptTexts'

let own = ''
let names: string[] = []

/** Under which names the form that is open keeps what is typed into it: gone with the next save. */
export const ownKept = {
  /** A form opens: what another one kept, in this tab or in another, stays. */
  begin(): void {
    own = crypto.randomUUID()
    names = [own]
  },

  name: (): string => own,

  /** What was kept under this name is in the form again. */
  adopt(name: string): void {
    names.push(name)
  },

  /** What the form says is saved, or given up. */
  async forget(): Promise<void> {
    await keptTexts.forget(names).catch(() => undefined)
    names = [own]
  },
}
