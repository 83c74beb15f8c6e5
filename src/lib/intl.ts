import { LRUCache } from 'lru-cache'

/**
 * Formatters of `Intl`, each made once and kept. Their memory belongs to ICU: V8 does not count it and so does
 * not collect it in time (40 pages of 108 events took 3.5 GB). What can be asked for is bounded by the
 * languages of the interface and the time zones of the runtime; an unknown zone throws and is not kept.
 */
const MOST_KEPT = 512

const kept = <Options, Formatter extends object>(
  make: (locale: string, options: Options) => Formatter,
): ((locale: string, options: Options) => Formatter) => {
  const formatters = new LRUCache<string, Formatter>({ max: MOST_KEPT })
  return (locale, options) => {
    const key = JSON.stringify([locale, options])
    const known = formatters.get(key)
    if (known) return known
    const made = make(locale, options)
    formatters.set(key, made)
    return made
  }
}

/** @throws {RangeError} when the runtime does not know the time zone */
export const dateFormat = kept(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
)
export const numberFormat = kept(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
)
export const displayNames = kept(
  (locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames([locale], options),
)
export const pluralRules = kept(
  (locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
)
export const collator = kept((locale, options: Intl.CollatorOptions) => new Intl.Collator(locale, options))

/** The code that a region has today: DE for DD. @param code two letters */
export const regionToday = (code: string): string | undefined =>
  Intl.getCanonicalLocales(`und-${code}`)[0]?.split('-')[1]

/** The time zones that this runtime lists. */
export const listedTimeZones = (): string[] => Intl.supportedValuesOf('timeZone')
