import type { Locale } from '../locales'
import de from './de.json'
import en from './en.json'
import fr from './fr.json'
import type { MessageKey } from './MessageKey'

type Words = Record<MessageKey, string>

/** Languages whose interface words are complete (a missing one is a type error). The others use English. */
const WORDS: Partial<Record<Locale, Words>> & { en: Words } = { en, fr, de }

export type Say = (key: MessageKey, values?: Record<string, string | number>) => string

/**
 * The interface words of a language: `const t = words('fr'); t('nav.home')`. `{name}` in a message is
 * replaced by the value of that name.
 */
export const words = (locale: Locale): Say => {
  const own = WORDS[locale] ?? WORDS.en
  return (key, values = {}) =>
    own[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
