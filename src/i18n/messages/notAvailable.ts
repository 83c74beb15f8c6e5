import type { Locale } from '../locales'

/** That a page does not exist in a language, said in that language: the one sentence that all 24 have. */
export const NOT_AVAILABLE: Readonly<Record<Locale, string>> = {
  bg: 'Тази страница не е налична на български език.',
  es: 'Esta página no está disponible en español.',
  cs: 'Tato stránka není k dispozici v češtině.',
  da: 'Denne side findes ikke på dansk.',
  de: 'Diese Seite ist nicht auf Deutsch verfügbar.',
  et: 'See lehekülg ei ole eesti keeles kättesaadav.',
  el: 'Αυτή η σελίδα δεν είναι διαθέσιμη στα ελληνικά.',
  en: 'This page is not available in English.',
  fr: 'Cette page n’est pas disponible en français.',
  ga: 'Níl an leathanach seo ar fáil i nGaeilge.',
  hr: 'Ova stranica nije dostupna na hrvatskom jeziku.',
  it: 'Questa pagina non è disponibile in italiano.',
  lv: 'Šī lapa nav pieejama latviešu valodā.',
  lt: 'Šio puslapio lietuvių kalba nėra.',
  hu: 'Ez az oldal magyar nyelven nem érhető el.',
  mt: 'Din il-paġna mhijiex disponibbli bil-Malti.',
  nl: 'Deze pagina is niet beschikbaar in het Nederlands.',
  pl: 'Ta strona nie jest dostępna w języku polskim.',
  pt: 'Esta página não está disponível em português.',
  ro: 'Această pagină nu este disponibilă în limba română.',
  sk: 'Táto stránka nie je k dispozícii v slovenčine.',
  sl: 'Ta stran ni na voljo v slovenščini.',
  fi: 'Tämä sivu ei ole saatavilla suomeksi.',
  sv: 'Den här sidan finns inte på svenska.',
}
