import type { Locale } from '@/i18n/locales'
import { interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { words } from '@/i18n/messages/words'
import type { Section } from '@/i18n/routing/sections'

/** The heading of a section's list: interface words. */
export const listHeading = (section: Section, locale: Locale) => {
  const t = words(locale)
  return {
    title: t(`nav.${section}`),
    introduction: t(`${section}.introduction`),
    lang: interfaceLocale(locale),
  }
}
