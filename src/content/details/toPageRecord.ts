import type { Locale } from '@/i18n/locales'
import type { PageRecord } from '../types/PageRecord'
import type { PageDetail } from './PageDetail'

/** What every page says about itself, from a document that was read in `lang`. */
export function toPageRecord(detail: PageDetail, lang: Locale): PageRecord {
  const {
    id,
    slug,
    title,
    summary,
    languages,
    version,
    changedAt,
    firstPublishedAt,
    historical,
    describes,
    meta,
    bodyHtml,
  } = detail
  const isHistorical = Boolean(historical?.since ?? historical?.note)
  return {
    ...{ id, slug, title, summary, lang, languages, version, changedAt, firstPublishedAt, bodyHtml },
    historical: historical && isHistorical ? historical : null,
    describes: describes?.from ? { from: describes.from, until: describes.until } : null,
    meta: { title: meta?.title ?? null, description: meta?.description ?? null },
  }
}
