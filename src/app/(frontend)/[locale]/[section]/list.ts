import type { ListFilters } from '@/content/types'
import { isSection } from '@/contentTypes'
import { PUBLIC_TYPES } from '@/contentTypes/pages'
import { listHeading } from '@/contentTypes/publicType'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { pathFor } from '@/i18n/routing/address'
import { listQuery, readFilterPart } from '@/i18n/routing/filterPart'
import { env } from '@/lib/env'
import { answerPage } from '../../answerPage'
import { describe, metadataFor } from '../../describe'

/** What the routes of a section's list have in common: the first page, the further ones, and what a filter leaves. */

/** The whole list has no filter in its address. */
const readAsked = (filter: string | undefined): ListFilters => (filter ? readFilterPart(filter) : {})

const read = async (section: string, locale: Locale, asked: ListFilters) =>
  isSection(section) ? PUBLIC_TYPES[section].list(locale, asked) : null

export const showList = answerPage<'section' | 'filter'>(
  async ({ section, filter, site, locale }) =>
    (await read(section, locale, readAsked(filter)))?.show({ site, locale }) ?? null,
)

export const describeList = describe<'section' | 'filter'>(async ({ section, filter, site, locale }) => {
  const asked = readAsked(filter)
  const list = await read(section, locale, asked)
  if (!list || !isSection(section)) return null
  const { title, introduction } = listHeading(section, locale)
  const isWhole = Object.keys(asked).every((name) => name === 'page')
  const address = (page: number) =>
    env.SERVER_URL + pathFor({ section, locale, query: listQuery({ ...asked, page: String(page) }) })
  return {
    ...metadataFor({
      ...{ site, locale },
      // For search engines a filtered list is the whole one.
      place: { section, query: isWhole ? listQuery(asked) : undefined },
      title:
        list.page > 1
          ? `${title} (${words(locale)('paging.page', { page: list.page, pages: list.pages })})`
          : title,
      description: introduction,
    }),
    pagination: {
      previous: list.page > 1 ? address(list.page - 1) : null,
      next: list.page < list.pages ? address(list.page + 1) : null,
    },
  }
})
