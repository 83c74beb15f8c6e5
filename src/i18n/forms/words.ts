import de from './de.json'
import fr from './fr.json'
import type { Labels } from './labels'

/**
 * The words of the forms by the English ones, which stand where a field is declared: a label, a description, an option,
 * a group. A word that one language lacks is a type error; one that both lack, a test finds.
 */
const WORDS: Record<'fr' | 'de', Record<keyof typeof fr | keyof typeof de, string>> = { fr, de }

/** A word of a form in a language; in English where that language has none (a proper name, a hidden field). */
type SayWord = (english: string) => string

const sayIn =
  (language: 'fr' | 'de'): SayWord =>
  (english) =>
    (WORDS[language] as Partial<Record<string, string>>)[english] ?? english

/** Composes words of a form in every language: `inEvery((say) => `${say(description)} ${say(EXAMPLE)}`)`. */
export const inEvery = (compose: (say: SayWord) => string): Labels => ({
  en: compose((english) => english),
  fr: compose(sayIn('fr')),
  de: compose(sayIn('de')),
})
