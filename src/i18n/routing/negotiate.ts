import { DEFAULT_LOCALE, isLocale, type Locale } from '../locales'

/** The first of our languages that a visitor's `Accept-Language` asks for, by preference; else English. */
export function negotiate(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((wish) => {
      const [range = '', ...parameters] = wish.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
      return { language: range.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return wishes.map(({ language }) => language).find(isLocale) ?? DEFAULT_LOCALE
}
