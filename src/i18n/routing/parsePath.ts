import { isLocale, type Locale } from '../locales'
import type { Place } from './Place'
import { isSection } from './sections'

const PART = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const WITH_LANGUAGE = /^(.*)_([a-z]{2})$/

/**
 * Reads a public address; `locale` is null when it has no language suffix. Returns null for what cannot be
 * an address of ours.
 */
export function parsePath(pathname: string): (Place & { locale: Locale | null }) | null {
  const [, stem, suffix] = WITH_LANGUAGE.exec(pathname) ?? [null, pathname, null]
  const locale = isLocale(suffix) ? suffix : null
  if (suffix !== null && !locale) return null
  const parts = (stem ?? '').slice(1).split('/')
  const [first = '', second, ...rest] = parts
  if (rest.length > 0) return null
  if (first === '' || first === 'index') return second === undefined ? { locale } : null
  if (!parts.every((part) => PART.test(part))) return null
  if (isSection(first))
    return second === undefined ? { section: first, locale } : { section: first, slug: second, locale }
  return second === undefined ? { slug: first, locale } : null
}
