import type { Locale } from '../locales'

/** The languages whose interface words are complete. In all others, lists and the home page are no translations. */
export const INTERFACE_LOCALES = ['en', 'fr', 'de'] as const satisfies readonly Locale[]

/** A language whose interface words are complete. */
export type InterfaceLocale = (typeof INTERFACE_LOCALES)[number]

/** The language in which the interface speaks on pages of a language: the same, or English until it is written. */
export const interfaceLocale = (locale: Locale): InterfaceLocale =>
  INTERFACE_LOCALES.find((written) => written === locale) ?? 'en'
