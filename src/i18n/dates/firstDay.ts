import type { Locale } from '../locales'

/** French counts the first day of a month: "1er mai", which `Intl` does not know. */
export const firstDay = (date: string, locale: Locale): string =>
  locale === 'fr' ? date.replace(/^1(?= )/, '1er') : date
