import { isContentType } from '@/contentTypes'
import { PUBLIC_TYPES } from '@/contentTypes/pages'
import type { Locale } from '@/i18n/locales'
import { answerPage } from '../../../answerPage'
import { describe, metadataFor } from '../../../describe'

export const generateStaticParams = () => []

const read = async (type: string, slug: string, locale: Locale) =>
  isContentType(type) ? PUBLIC_TYPES[type].bySlug(slug, locale) : null

/** A document's own words for search engines, or its title and summary. */
export const generateMetadata = describe<'section' | 'slug'>(async ({ section, slug, locale, site }) => {
  const found = await read(section, slug, locale)
  if (!found) return null
  const { page, place } = found
  return metadataFor({
    ...{ site, locale, place },
    title: page.meta.title ?? page.title,
    description: page.meta.description ?? page.summary,
    languages: page.languages.length > 0 ? page.languages : [page.lang],
    lang: page.lang,
    image: page.illustration?.url ?? null,
  })
})

/** The page of one document, of whatever type. */
export default answerPage<'section' | 'slug'>(
  async ({ section, slug, locale, site }) =>
    (await read(section, slug, locale))?.show({ site, locale }) ?? null,
)
