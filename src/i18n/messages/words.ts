import type { ContentType } from '@/contentTypes'
import { TYPE_WORDS } from '@/contentTypes/words'
import type { Locale } from '@/i18n/locales'
import de from './de.json'
import en from './en.json'
import fr from './fr.json'
import { interfaceLocale, type InterfaceLocale } from './interfaceLocale'

/** A missing language, and a missing word, is a type error: of the words of all, and of those of a content type. */
const OF_ALL: Record<InterfaceLocale, Record<keyof typeof en, string>> = { en, fr, de }
const OF_TYPES: { [T in ContentType]: { site: Record<InterfaceLocale, Record<KeyOf<T>, string>> } } =
  TYPE_WORDS

const together = (language: InterfaceLocale): Record<MessageKey, string> =>
  Object.assign({}, OF_ALL[language], ...Object.values(OF_TYPES).map(({ site }) => site[language]))

/** The interface words of all, by language. */
export const SITE_WORDS = { en: together('en'), fr: together('fr'), de: together('de') }

export type Say = (key: MessageKey, values?: Record<string, string | number>) => string

/**
 * The interface words of a language: `const t = words('fr'); t('nav.home')`. `{name}` in a message is
 * replaced by the value of that name.
 */
export const words = (locale: Locale): Say => {
  const own = SITE_WORDS[interfaceLocale(locale)]
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

const isKey = (key: string): key is MessageKey => Object.hasOwn(SITE_WORDS.en, key)

/** The interface words. English has them all; whoever adds a word adds it there first. */
export type MessageKey = keyof typeof en | { [T in ContentType]: KeyOf<T> }[ContentType]

type KeyOf<T extends ContentType> = keyof (typeof TYPE_WORDS)[T]['site']['en']
