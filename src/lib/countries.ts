import { displayNames, regionToday } from './intl'

/** Intl names these too; they are groups, unknown regions, and islands that ISO 3166 has under another country. */
const NO_COUNTRIES = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']

/** Is this the two-letter code of a country today (ISO 3166-1, and XK)? Codes of countries that are no more are not. */
export const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  !NO_COUNTRIES.includes(code) &&
  // Of a country that is no more Intl knows which one it is now.
  regionToday(code) === code &&
  displayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** The codes of all countries. Intl has no list of them; it knows of each code whether it is one. */
export const countryCodes = (): string[] =>
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isCountry)

/**
 * The code of the country with this name in one of these languages, however it is capitalised; undefined where none has it.
 */
export const countryNamed = (name: string, languages: readonly string[]): string | undefined => {
  const wanted = name.trim().toLocaleLowerCase()
  return countryCodes().find((code) =>
    languages.some(
      (language) =>
        displayNames(language === 'en' ? 'en-GB' : language, { type: 'region' })
          .of(code)
          ?.toLocaleLowerCase() === wanted,
    ),
  )
}
