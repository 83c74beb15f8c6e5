import type { Locale } from '@/i18n/locales'

/**
 * What links say that do not say where they lead, by the language of the text, in small letters without accents: somebody
 * who goes from link to link hears nothing else. Languages that are not here are not looked at.
 */
export const VAGUE: Partial<Record<Locale, ReadonlySet<string>>> = {
  en: new Set([
    ...[
      'here',
      'click here',
      'see here',
      'click',
      'go',
      'link',
      'this link',
      'follow this link',
      'this page',
    ],
    ...[
      'more',
      'read more',
      'learn more',
      'find out more',
      'see more',
      'more information',
      'further information',
    ],
    ...[
      'this',
      'details',
      'more details',
      'continue',
      'website',
      'this website',
      'document',
      'this document',
    ],
  ]),
  fr: new Set([
    ...['ici', 'cliquez ici', 'cliquer ici', 'voir ici', 'lien', 'ce lien', 'suivez ce lien', 'cette page'],
    ...['plus', 'en savoir plus', 'lire plus', 'lire la suite', 'la suite', 'suite', 'plus d informations'],
    ...['plus d information', 'voir', 'voir plus', 'details', 'site', 'ce site', 'document', 'ce document'],
  ]),
  de: new Set([
    ...['hier', 'hier klicken', 'klicken sie hier', 'siehe hier', 'link', 'dieser link', 'diesem link'],
    ...[
      'mehr',
      'mehr lesen',
      'lesen sie mehr',
      'mehr erfahren',
      'erfahren sie mehr',
      'weiterlesen',
      'weiter',
    ],
    ...['mehr informationen', 'weitere informationen', 'mehr dazu', 'details', 'diese seite', 'dieser seite'],
    ...['webseite', 'website', 'dokument', 'dieses dokument'],
  ]),
}

/** Acronyms whose full name everybody knows, or nobody uses. */
export const KNOWN_TO_ALL: ReadonlySet<string> = new Set([
  ...['EU', 'UE', 'UN', 'ONU', 'UNO', 'USA', 'US', 'UK', 'NATO', 'OTAN', 'UNESCO', 'UNICEF'],
  ...[
    'CET',
    'CEST',
    'GMT',
    'UTC',
    'PDF',
    'CD',
    'DVD',
    'TV',
    'PC',
    'OK',
    'COVID',
    'AIDS',
    'SIDA',
    'GPS',
    'SMS',
  ],
])
