import type en from './en.json'

/** The languages in which the desk speaks. People choose theirs in their account; at first it is their browser’s. */
export const DESK_LANGUAGES = ['en', 'fr', 'de'] as const

export type DeskLanguage = (typeof DESK_LANGUAGES)[number]

export const isDeskLanguage = (language: string): language is DeskLanguage =>
  DESK_LANGUAGES.some((each) => each === language)

/** The words of the desk. English has them all; whoever adds a word adds it there first. */
export type DeskKey = WithoutCount<keyof typeof en>

/** `rows_one` and `rows_other` are asked for as `rows`, with a `count`. */
type WithoutCount<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key

/** Says a word of the desk; `{{name}}` in it is replaced by the value of that name. */
export type DeskWords = (key: DeskKey, values?: Record<string, string | number>) => string

/** What Payload translates with: in a component, in a label, or on a request (`req.t`). */
type Translate = (key: never, values?: Record<string, string | number>) => string

/** The words of the desk in the language of whoever asks: `deskWords(req.t)('session.ended')`. */
export const deskWords =
  (t: Translate): DeskWords =>
  // Payload types its own keys alone; ours are in the same object, under `desk`.
  (key, values) =>
    t(`desk:${key}` as never, values)
