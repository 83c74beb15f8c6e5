import type { ContentType } from '@/contentTypes'
import { TYPE_WORDS } from '@/contentTypes/words'
import de from './de.json'
import fr from './fr.json'
import type { Labels } from './labels'

type Language = 'fr' | 'de'

/**
 * The words of the forms by the English ones, which stand where a field is declared: a label, a description, an option,
 * a group. A word that one language lacks is a type error; one that both lack, a test finds.
 */
type Both<Fr, De> = Record<Language, Record<keyof Fr | keyof De, string>>

type Own<T extends ContentType> = (typeof TYPE_WORDS)[T]['forms']

const OF_ALL: Both<typeof fr, typeof de> = { fr, de }
const OF_TYPES: { [T in ContentType]: { forms: Both<Own<T>['fr'], Own<T>['de']> } } = TYPE_WORDS

const together = (language: Language): Partial<Record<string, string>> =>
  Object.assign({}, OF_ALL[language], ...Object.values(OF_TYPES).map(({ forms }) => forms[language]))

/** The words of all forms, by language. */
export const FORM_WORDS = { fr: together('fr'), de: together('de') }

/** A word of a form in a language; in English where that language has none (a proper name, a hidden field). */
type SayWord = (english: string) => string

const sayIn =
  (language: Language): SayWord =>
  (english) =>
    FORM_WORDS[language][english] ?? english

/** Composes words of a form in every language: `inEvery((say) => `${say(description)} ${say(EXAMPLE)}`)`. */
export const inEvery = (compose: (say: SayWord) => string): Labels => ({
  en: compose((english) => english),
  fr: compose(sayIn('fr')),
  de: compose(sayIn('de')),
})
