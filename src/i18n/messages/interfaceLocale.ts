import type { Locale } from '../locales'

const WRITTEN = ['en', 'fr', 'de'] as const satisfies readonly Locale[]

/** A language whose interface words are complete. */
export type InterfaceLocale = (typeof WRITTEN)[number]

/** The language in which the interface speaks on pages of a language: the same, or English until it is written. */
export const interfaceLocale = (locale: Locale): InterfaceLocale =>
  WRITTEN.find((written) => written === locale) ?? 'en'
