/**
 * The 24 official languages of the European Union, in the order of the Europa language list.
 * `name` is the language's own name for itself. This is the only list of languages in the project.
 */
export const LOCALES = [
  { code: 'bg', name: 'български' },
  { code: 'es', name: 'español' },
  { code: 'cs', name: 'čeština' },
  { code: 'da', name: 'dansk' },
  { code: 'de', name: 'Deutsch' },
  { code: 'et', name: 'eesti' },
  { code: 'el', name: 'ελληνικά' },
  { code: 'en', name: 'English' },
  { code: 'fr', name: 'français' },
  { code: 'ga', name: 'Gaeilge' },
  { code: 'hr', name: 'hrvatski' },
  { code: 'it', name: 'italiano' },
  { code: 'lv', name: 'latviešu' },
  { code: 'lt', name: 'lietuvių' },
  { code: 'hu', name: 'magyar' },
  { code: 'mt', name: 'Malti' },
  { code: 'nl', name: 'Nederlands' },
  { code: 'pl', name: 'polski' },
  { code: 'pt', name: 'português' },
  { code: 'ro', name: 'română' },
  { code: 'sk', name: 'slovenčina' },
  { code: 'sl', name: 'slovenščina' },
  { code: 'fi', name: 'suomi' },
  { code: 'sv', name: 'svenska' },
] as const

export type Locale = (typeof LOCALES)[number]['code']

export const LOCALE_CODES: readonly Locale[] = LOCALES.map(({ code }) => code)

/** The languages as the options of a select field. */
export const LOCALE_OPTIONS = LOCALES.map(({ code, name }) => ({ value: code, label: name }))

export const DEFAULT_LOCALE: Locale = 'en'

/** A language's own name for itself; of what is none of ours, the code. */
export const ownName = (language: string): string =>
  LOCALES.find(({ code }) => code === language)?.name ?? language

/** Narrows anything, for instance a part of an address, to one of our languages. */
export const isLocale = (value: unknown): value is Locale =>
  (LOCALE_CODES as readonly unknown[]).includes(value)
