import type { Locale } from '../locales'

/** The tag for `Intl`: English as the institutions write it, day before month. */
export const languageTag = (locale: Locale): string => (locale === 'en' ? 'en-GB' : locale)
