import { numberFormat } from '@/lib/intl'
import type { Labels } from '../forms/labels'
import { DESK_TRANSLATIONS } from './translations'
import { type DeskKey, isDeskLanguage } from './words'

/**
 * Why something is refused or missing, before it is said in a language: a word of the desk, and what stands in its
 * places; a label of a form and another reason are said in the same language.
 */
export type Reason = { key: DeskKey; values?: Record<string, string | number | Labels | Reason> }

/** A message for the API, which speaks English, and what it is made of, for the desk. */
export type Worded = { message: string; reason?: Reason }

/** Whose habit it is to write large numbers so. */
const NUMBERS_OF = { en: 'en-GB', fr: 'fr', de: 'de' } as const

/** Says a reason, in English unless told otherwise. */
export const sayReason = ({ key, values = {} }: Reason, language = 'en'): string => {
  const spoken = isDeskLanguage(language) ? language : 'en'
  const words: Partial<Record<string, string>> = DESK_TRANSLATIONS[spoken].desk
  return (words[key] ?? key).replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const value = values[name]
    if (value === undefined) return place
    // No year has so many digits.
    if (typeof value === 'number' && value >= 10_000)
      return numberFormat(NUMBERS_OF[spoken], {}).format(value)
    if (typeof value !== 'object') return String(value)
    return 'key' in value ? sayReason(value, language) : value[spoken]
  })
}

/** A word of the desk in all its languages, where Payload wants a label. */
export const everyWord = (key: DeskKey): Labels => ({
  en: sayReason({ key }, 'en'),
  fr: sayReason({ key }, 'fr'),
  de: sayReason({ key }, 'de'),
})

/** A reason with its English words, for a refusal or a problem. */
export const worded = (key: DeskKey, values?: Reason['values']): Required<Worded> => {
  const reason = { key, ...(values && { values }) }
  return { message: sayReason(reason), reason }
}

/** The same in a language, without what it is made of. */
export const inLanguage = <T extends Worded>({ reason, message, ...rest }: T, language: string) => ({
  ...rest,
  message: reason && language !== 'en' ? sayReason(reason, language) : message,
})

/** The messages of an error that can be said in a language; one that nothing is known of stays as it is. */
export const reasonsIn = (messages: readonly Worded[]) => {
  const reasons = new Map(messages.map(({ message, reason }) => [message, reason]))
  return (language: string, message: string): string => {
    const reason = language === 'en' ? undefined : reasons.get(message)
    return reason ? sayReason(reason, language) : message
  }
}
