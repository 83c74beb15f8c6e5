import { pluralRules } from '@/lib/intl'
import { interfaceLocale } from '../messages/interfaceLocale'
import type { Locale } from '../locales'

/** Whether a number takes the singular: 1 in English, 0 and 1 in French. */
export const isOne = (count: number, locale: Locale): boolean =>
  pluralRules(interfaceLocale(locale), {}).select(count) === 'one'
