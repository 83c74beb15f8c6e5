import type { ComponentType, ReactNode } from 'react'
import type { ListFilters, Paging, SiteView } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { INTERFACE_LOCALES, interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { words } from '@/i18n/messages/words'
import { listQuery, readFilterPart } from '@/i18n/routing/filterPart'
import { pathFor } from '@/i18n/routing/pathFor'
import type { Section } from '@/i18n/routing/sections'
import { env } from '@/lib/env'
import { Pages } from '@/ui/cards/Pages'
import { Shell } from '@/ui/shell/Shell'
import { InterfaceNotice } from '@/ui/text/LanguageNotice'
import { answer } from './answer'
import { describe } from './describe'
import { metadataFor } from './metadataFor'

type Props<List> = { list: List; asked: ListFilters; locale: Locale }

type Route<List> = {
  section: Section
  /** Reads one page of the list; null when there is no such page. */
  read: (locale: Locale, asked: ListFilters) => Promise<List | null>
  List: ComponentType<Props<List>>
}

/** The page and the metadata of a section's list: its first page, its further ones, and what a filter leaves of it. */
export const listRoute = <List extends Paging>({ section, read, List }: Route<List>) => ({
  page: answer<'filter'>(async ({ site, locale, filter }) => {
    const asked = readAsked(filter)
    const list = await read(locale, asked)
    return (
      list && (
        <ListScreen section={section} asked={asked} paging={list} site={site} locale={locale}>
          <List list={list} asked={asked} locale={locale} />
        </ListScreen>
      )
    )
  }),

  describe: describe<'filter'>(async ({ site, locale, filter }) => {
    const asked = readAsked(filter)
    const list = await read(locale, asked)
    if (!list) return null
    const { title, introduction } = headingOf(section, locale)
    const isWhole = Object.keys(asked).every((name) => name === 'page')
    const address = (page: number) =>
      env.SERVER_URL + pathFor({ section, locale, query: listQuery({ ...asked, page: String(page) }) })
    return {
      ...metadataFor({
        ...{ site, locale },
        // For search engines a filtered list is the whole one.
        place: { section, query: isWhole ? listQuery(asked) : undefined },
        title: list.page > 1 ? `${title} (${words(locale)('paging.page', list)})` : title,
        description: introduction,
      }),
      pagination: {
        previous: list.page > 1 ? address(list.page - 1) : null,
        next: list.page < list.pages ? address(list.page + 1) : null,
      },
    }
  }),
})

/** The whole list has no filter in its address. */
const readAsked = (filter: string | undefined): ListFilters => (filter ? readFilterPart(filter) : {})

/** The heading of a section's list: interface words. */
const headingOf = (section: Section, locale: Locale) => {
  const t = words(locale)
  return {
    title: t(`nav.${section}`),
    introduction: t(`${section}.introduction`),
    lang: interfaceLocale(locale),
  }
}

type Screen = {
  section: Section
  asked: ListFilters
  paging: Paging
  site: SiteView
  locale: Locale
  children: ReactNode
}

/** The whole page of a list. */
const ListScreen = ({ section, asked, paging, site, locale, children }: Screen) => {
  const t = words(locale)
  const place = { section, query: listQuery(asked) }
  return (
    <Shell site={site} locale={locale} place={place} heading={headingOf(section, locale)}>
      <InterfaceNotice languages={INTERFACE_LOCALES} locale={locale} place={place} t={t} />
      {children}
      <Pages
        {...paging}
        addressOf={(page) => pathFor({ section, locale, query: listQuery({ ...asked, page: String(page) }) })}
        t={t}
      />
    </Shell>
  )
}
