import type { TransitionName } from '@/workflow/domain/table'
import type { TransitionInput } from '@/workflow/domain/requirements'
import type { AfterSave } from '@/workflow/queries/asks'
import type { DocumentDescription } from '@/workflow/queries/panel'
import type { AnsweredProblem } from './answers'
import { fetchAfterCreation, fetchDescription, type DescriptionTrouble } from './fetchDescription'

/** A transition whose form the panel is to open. */
type Wanted = {
  name: TransitionName
  /** What was written and chosen for it in the form of a new text, which is gone. */
  said?: TransitionInput
  /** When it was confirmed there (milliseconds since 1970): it is done as soon as the text is there. */
  confirmedAt?: number
}

/** Whoever has gone elsewhere meanwhile, and opens the text later, is asked once more. */
const CONFIRMED_FOR_MS = 60_000

/** Is it to be done without a question? */
export const isConfirmed = ({ confirmedAt }: Wanted): boolean =>
  confirmedAt !== undefined && Date.now() - confirmedAt < CONFIRMED_FOR_MS

/** The address of a text that is not saved yet. */
export const NEW = ''

/**
 * What the panel and the save button know of one document. `seen` is the step of the text in the form: it moves
 * only when the form has the newest text, so that a save on top of somebody else's is noticed.
 */
type Desk = {
  description?: DocumentDescription
  seen?: string
  trouble?: DescriptionTrouble
  /** A save or a transition is under way: nothing else may start from the step before it. */
  isBusy?: boolean
  wanted?: Wanted
  /** Which form of a new text is open, one after the other. */
  form?: number
  /** What may follow its first save. */
  afterCreation?: AfterSave
  /** Somebody else's changes since `seen`, after a save or a transition was refused. */
  stale?: DocumentDescription
  /** What the last save was refused for, by fields. */
  refused?: readonly AnsweredProblem[]
  /** What is typed and what was saved meanwhile are to be put together. */
  isToMerge?: boolean
  /** What the last save took in of others, in words. */
  takenIn?: string
}

const desks = new Map<string, Desk>()
/** How many forms of new texts were opened in this tab. */
let forms = 0
const savers = new Map<string, () => Promise<boolean>>()
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

  /** Where the document stands, as the server said with the text that is shown. */
  show(address: string, description: DocumentDescription): void {
    put(address, { description, seen: description.expected })
  },

  /** The form shows a text that was typed over this step, not over the newest. */
  standAt(address: string, seen: string): void {
    put(address, { ...deskStore.get(address), seen })
  },

  /** What the panel is to ask about. */
  want(address: string, wanted: Wanted): void {
    put(address, { ...deskStore.get(address), wanted })
  },

  /** Takes what was wanted: it is done once. */
  takeWanted(address: string): Wanted | undefined {
    const { wanted, ...desk } = deskStore.get(address)
    if (wanted) put(address, desk)
    return wanted
  },

  /**
   * Another person comes, or this one signs out: nobody after them in this tab is asked what they wanted, nor shown what
   * they wrote for it.
   * Where a document stands remains: its form may still be open, and saves on top of that.
   */
  forgetAll(): void {
    for (const address of desks.keys()) deskStore.takeWanted(address)
  },

  /** The form of a new text opens. @param collection its address in the API */
  async begin(collection: string): Promise<void> {
    const form = ++forms
    put(NEW, { form })
    const afterCreation = await fetchAfterCreation(collection)
    const desk = deskStore.get(NEW)
    if (afterCreation && desk.form === form) put(NEW, { ...desk, afterCreation })
  },

  /** That form goes, and with it what was written for what may follow. */
  end: (): void => put(NEW, {}),

  /**
   * A new text is saved: its form waits for the one of the text, and makes no second one.
   * @param location of the text in the API
   * @param sent what the desk of the form was when it was sent
   */
  follow(location: string | null, { form, wanted }: Desk): void {
    if (form !== undefined && deskStore.get(NEW).form === form) deskStore.hold(NEW)
    if (wanted && location) deskStore.want(new URL(location, window.location.origin).pathname, wanted)
  },

  /** How the form of a document is saved: its save button knows. @returns how to forget it */
  savedBy(address: string, save: () => Promise<boolean>): () => void {
    savers.set(address, save)
    return () => {
      savers.delete(address)
    }
  },

  /** Saves the form of a document. @returns whether it is saved */
  save: async (address: string): Promise<boolean> => (await savers.get(address)?.()) ?? false,

  /** What a save was refused for, by fields; nothing, as soon as another one begins. */
  refuse(address: string, refused: readonly AnsweredProblem[]): void {
    put(address, { ...deskStore.get(address), refused })
  },

  /** The person wants what is typed and what was saved meanwhile put together. */
  wantMerged(address: string): void {
    put(address, { ...deskStore.get(address), isToMerge: true })
  },

  /** Takes that wish: it is done once. */
  takeMerge(address: string): void {
    const { isToMerge: _taken, ...desk } = deskStore.get(address)
    put(address, desk)
  },

  /** Says what the last save took in of others, until the next one. */
  tell(address: string, takenIn: string): void {
    put(address, { ...deskStore.get(address), takenIn })
  },

  /** A save or a transition begins; it ends with `load` or `release`. */
  hold(address: string): void {
    const { takenIn: _said, ...desk } = deskStore.get(address)
    put(address, { ...desk, isBusy: true })
  },

  /** It is over, or did not happen. */
  release(address: string): void {
    put(address, { ...deskStore.get(address), isBusy: false })
  },

  /**
   * A form opens: reads where the document stands now. The server read the text of the form before that; what
   * somebody saved in between is not in it.
   * @param shown the step that wrote the text in the form, where it is known
   */
  async open(address: string, shown: number | undefined): Promise<void> {
    await deskStore.load(address)
    const { description, ...desk } = deskStore.get(address)
    const newest = description?.textStep ?? 0
    if (description && shown !== undefined && shown < newest)
      put(address, { ...desk, description, seen: String(shown), stale: description })
  },

  /**
   * Reads where the document stands now; the form shows that text.
   * @param own the step that a save or a transition of this form has just made: one after it is somebody else's
   */
  async load(address: string, own?: string): Promise<void> {
    const answer = await fetchDescription(address)
    const desk = deskStore.get(address)
    if ('trouble' in answer)
      return put(address, { ...desk, seen: own ?? desk.seen, isBusy: false, ...answer })
    const { description } = answer
    const seen = own ?? description.expected
    put(address, {
      ...{ description, seen },
      ...(desk.wanted && { wanted: desk.wanted }),
      ...(description.expected !== seen && { stale: description }),
    })
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
    const answer = await fetchDescription(address)
    const { trouble: _over, ...desk } = deskStore.get(address)
    if ('trouble' in answer) {
      put(address, { ...desk, ...answer })
      return undefined
    }
    put(address, desk)
    return answer.description
  },

  /** The form holds what was typed together with the text of this step: it is saved on top of that. */
  standOn(address: string, seen: string): void {
    const { stale: _met, ...desk } = deskStore.get(address)
    put(address, { ...desk, seen })
  },
}

function put(address: string, desk: Desk): void {
  desks.set(address, desk)
  for (const listener of listeners) listener()
}
