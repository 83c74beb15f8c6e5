import { isLocale } from '@/i18n/locales'

/**
 * A path of the site without its language: `/forums/igf_en/` → `/forums/igf`.
 *
 * @returns `null` for what is no path of the public site
 */
export const pathFrom = (written: unknown): string | null => {
  if (typeof written !== 'string') return null
  const path = written.trim().toLowerCase().replace(/\/+$/, '')
  const [, stem = path, suffix = ''] = /^(.*)_([a-z]{2})$/.exec(path) ?? []
  const bare = isLocale(suffix) ? stem : path
  return /^(\/[a-z0-9_-][a-z0-9._-]*)+$/.test(bare) && !RESERVED.test(bare) ? bare : null
}

const RESERVED = /^\/(api|admin|_next)(\/|$)/
