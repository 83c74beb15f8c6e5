import type { Locale } from '@/i18n/locales'

/** A few words that may be in another language than the page. */
export type OwnWords = { text: string; lang: Locale }
