import type { Locale } from '../locales'

/** French counts the first day of a month, in a range too: "1er mai", which `Intl` does not know. */
export const firstDay = (date: string, locale: Locale): string =>
  locale === 'fr' ? date.replace(/(?<=^|–\s)1(?=[\s–])/g, '1er') : date
