import { displayNames } from '@/lib/intl'
import { languageTag } from './languageTag'
import type { Locale } from './locales'

/** A country's name in the language of the interface. @param country its code in ISO 3166 */
export const countryName = (country: string, locale: Locale): string =>
  displayNames(languageTag(locale), { type: 'region' }).of(country) ?? country
