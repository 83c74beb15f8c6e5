import type { Locale } from '../locales'
import de from './de.json'
import en from './en.json'
import fr from './fr.json'
import { interfaceLocale, type InterfaceLocale } from './interfaceLocale'
import type { MessageKey } from './MessageKey'

type Words = Record<MessageKey, string>

/** A missing language, and a missing word, is a type error. */
const WORDS: Record<InterfaceLocale, Words> = { en, fr, de }

export type Say = (key: MessageKey, values?: Record<string, string | number>) => string

/**
 * The interface words of a language: `const t = words('fr'); t('nav.home')`. `{name}` in a message is
 * replaced by the value of that name.
 */
export const words = (locale: Locale): Say => {
  const own = WORDS[interfaceLocale(locale)]
  return (key, values = {}) =>
    own[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
