import type { PublicError } from '@/lib/errors/PublicError'

/** The languages that an installation knows. */
export type Languages = { readonly codes: readonly string[]; readonly initial: string }

/** Payload's two names for all languages at once. */
export const EVERY_LANGUAGE: ReadonlySet<string> = new Set(['*', 'all'])

/**
 * Gives a request that names no language the first one. Payload leaves it without any as long as
 * `localization.fallback` is off: then it neither stores nor shows nor finds a localised field.
 * @returns the address to use, or why the language asked for cannot be had
 */
export const chooseLocale = (url: string, { codes, initial }: Languages): PublicError | string => {
  const address = new URL(url)
  const asked = address.searchParams.get('locale')
  if (!asked) {
    address.searchParams.delete('locale')
    address.search = [address.search.slice(1), `locale=${initial}`].filter(Boolean).join('&')
    return address.href
  }
  if (EVERY_LANGUAGE.has(asked) || codes.includes(asked)) return url
  const message = `There is no language "${asked}". Ask for one of: ${codes.join(', ')}.`
  return { code: 'unknownLanguage', message, path: 'locale' }
}
