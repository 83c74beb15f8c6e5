import type { Locale } from '@/i18n/locales'
import de from './de.json'
import en from './en.json'
import fr from './fr.json'
import { interfaceLocale, type InterfaceLocale } from './interfaceLocale'

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

/**
 * The word for a value of a select field: `label(t, 'forumKind', 'summit')`. A value without a word (a newer
 * option) is shown as it is.
 */
export const label = (t: Say, group: string, value: string): string => {
  const key = `${group}.${value}`
  return isKey(key) ? t(key) : value
}

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key)

/** The interface words. English has them all; whoever adds a word adds it there first. */
export type MessageKey = keyof typeof en
