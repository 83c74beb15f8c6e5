import { createStore, delMany, entries, set, type UseStore } from 'idb-keyval'

/** What is stored: who typed it into which form, when, and the text, which nobody else can read. */
type Row = { person: string; form: string; at: number; iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer }

/** What was typed into a form and not saved. */
export type KeptText = {
  /** names it among what is kept */
  name: string
  /** milliseconds since 1970 */
  at: number
  /** the step of the text that it was typed over; none for a new one */
  seen: string | undefined
  /** the values of the form */
  values: Record<string, unknown>
}

export type Keeper = { person: string; key: CryptoKey }

const DAY_MS = 24 * 60 * 60 * 1000
const LONGEST_MS = 14 * DAY_MS

let store: UseStore | undefined
/** Of a person who has signed out, here or in another tab: what a form still wants to keep would stay behind. */
const over = new Set<string>()
let between: BroadcastChannel | undefined
/** Tells the other tabs of this browser who signs out, and who is there again. */
const channel = (): BroadcastChannel => {
  between ??= new BroadcastChannel('fora-kept-texts')
  between.onmessage = ({ data }) => note(data as Told) // nobody else uses the channel
  return between
}
type Told = { person: string; isOver: boolean }
const note = ({ person, isOver }: Told): void => void (isOver ? over.add(person) : over.delete(person))
const tell = (told: Told): void => {
  note(told)
  channel().postMessage(told)
}

const kept = () => (store ??= createStore('fora-kept-texts', 'texts'))

/**
 * The texts that people typed and did not save, in this browser: by person and form, under a key that the server gives
 * to that person alone.
 */
export const keptTexts = {
  /** Gets the key of the person who is signed in. Throws when the server does not give it. */
  async open(api: string, person: string): Promise<Keeper> {
    const answer = await fetch(`${api}/users/kept-text-key`, { credentials: 'include' })
    keptTexts.goOn(person)
    if (!answer.ok) throw new Error(`kept-text-key: ${answer.status}`)
    const { key, person: theirs } = (await answer.json()) as { key: string; person: string } // our own API
    if (theirs !== person) throw new Error('kept-text-key: somebody else has signed in')
    const bytes = Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    const imported = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
    return { person, key: imported }
  },

  /** Keeps the text of a form, in place of what was kept under that name. */
  async keep(
    { key, person }: Keeper,
    form: string,
    { name, seen, values }: Omit<KeptText, 'at'>,
  ): Promise<void> {
    if (over.has(person)) return
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const plain = new TextEncoder().encode(JSON.stringify({ seen, values }))
    const sealed = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData: about(person, form) },
      key,
      plain,
    )
    await set(name, { person, form, at: Date.now(), iv, sealed } satisfies Row, kept())
  },

  /** What this person last typed into a form and did not save, and can be read. */
  async newest({ key, person }: Keeper, form: string): Promise<KeptText | undefined> {
    const mine = (await rowsOf(person))
      .filter(([, row]) => row.form === form)
      .sort(([, a], [, b]) => b.at - a.at)
    for (const [name, { at, iv, sealed }] of mine) {
      try {
        const plain = await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv, additionalData: about(person, form) },
          key,
          sealed,
        )
        return {
          name,
          at,
          ...(JSON.parse(new TextDecoder().decode(plain)) as Pick<KeptText, 'seen' | 'values'>),
        }
      } catch {
        // The server has another secret since, or the row is damaged: it goes when it is too old.
      }
    }
    return undefined
  },

  forget: (names: readonly string[]): Promise<void> => delMany([...names], kept()),

  /** Forgets what is too old, whoever typed it. */
  async forgetOld(): Promise<void> {
    const old = (await rows()).filter(([, { at }]) => Date.now() - at > LONGEST_MS)
    await keptTexts.forget(old.map(([name]) => name))
  },

  /** How many texts of this person are kept. */
  count: async (person: string): Promise<number> =>
    new Set((await rowsOf(person)).map(([, { form }]) => form)).size,

  /** The person is signed in, again: what is typed from now on is kept. */
  goOn: (person: string): void => tell({ person, isOver: false }),

  /** The person signs out. */
  async forgetAllOf(person: string): Promise<void> {
    tell({ person, isOver: true })
    await keptTexts.forget((await rowsOf(person)).map(([name]) => name))
  },
}

const rows = () => entries<string, Row>(kept())

const rowsOf = async (person: string) => (await rows()).filter(([, row]) => row.person === person)

/** What is kept of one person or form cannot be put in the place of another. */
const about = (person: string, form: string) => new TextEncoder().encode(`${person} ${form}`)
