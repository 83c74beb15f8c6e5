import type { Locale } from '@/i18n/locales'

/** The languages in which the settings are written. */
export const SITE_LANGUAGES = ['en', 'fr', 'de'] as const satisfies readonly Locale[]

type Words = Readonly<Record<(typeof SITE_LANGUAGES)[number], string>>

const NAME: Words = {
  en: 'International digital policy',
  fr: 'Politique numérique internationale',
  de: 'Internationale Digitalpolitik',
}

const COMMISSION: Words = {
  en: 'European Commission',
  fr: 'Commission européenne',
  de: 'Europäische Kommission',
}

const UNION: Words = { en: 'European Union', fr: 'Union européenne', de: 'Europäische Union' }

/** The first settings of the site in one language. The mailbox is that of a demonstration. */
export const siteIn = (language: (typeof SITE_LANGUAGES)[number]) => ({
  name: NAME[language],
  owner: COMMISSION[language],
  holders: [
    { id: 'commission', code: 'commission', name: COMMISSION[language] },
    { id: 'dg-connect', code: 'dg-connect', name: 'DG CONNECT' },
    { id: 'european-union', code: 'european-union', name: UNION[language] },
  ],
  contact: { email: 'contact@fora.example' },
  licence: { name: 'CC BY 4.0', link: 'https://creativecommons.org/licenses/by/4.0/' },
})
