import type { Locale } from '../locales'
import type { Place } from './Place'

/**
 * The address of a page in a language: `/forums/internet-governance-forum_fr`, `/forums_fr`, `/index_fr`.
 * One English address for all languages, and the language behind it (Europa Web Guide). A page in a preview is
 * found in its preview.
 */
export const pathFor = ({ section, slug, preview, query, locale }: Place & { locale: Locale }): string =>
  preview
    ? `${preview}?locale=${locale}`
    : `/${[section, slug].filter(Boolean).join('/') || 'index'}_${locale}${query ? `?${query}` : ''}`
