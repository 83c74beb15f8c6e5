import type { ComponentType, ReactElement, ReactNode } from 'react'
import type { Found, Reader } from '@/content/read'
import { getSite } from '@/content/site'
import { type DescribeThing, inHtml, structuredOf } from '@/content/structured'
import type { ListFilters, PageRecord, Paging, Picture, SiteView } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { INTERFACE_LOCALES, interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { type Say, words } from '@/i18n/messages/words'
import type { Place } from '@/i18n/routing/address'
import { pathFor } from '@/i18n/routing/address'
import { listQuery } from '@/i18n/routing/filterPart'
import { Pagination } from '@/ui/cards/Pagination'
import { Shell } from '@/ui/shell/Shell'
import { StructuredData } from '@/ui/shell/StructuredData'
import { InterfaceNotice } from '@/ui/text/notices'
import { type ContentType, isSection, type Section } from '.'

/** What stands around a page. */
export type Around = {
  site: SiteView
  locale: Locale
  /**
   * In a preview: its address, under which its languages are (null: it has one; none: the whole site is previewed), and
   * what stands above the page.
   */
  preview?: { address?: string | null; bar: ReactNode }
}

/** A document as its page shows it, with the page. */
export type Shown<View = PageRecord & { illustration?: Picture | null }> = {
  page: View
  /** its one address for search engines */
  place: Place
  /** what stands around every page, when this one goes public and that changes it */
  siteWith?: (site: SiteView) => SiteView
  show: (around: Around) => ReactElement
}

/** One page of a list, with the page. */
type ShownList = Paging & { show: (around: Around) => ReactElement }

/** How the public gets the documents of a content type. */
export interface PublicType {
  /** a public document; null when there is none of that slug */
  bySlug: (slug: string, locale: Locale) => Promise<Shown | null>
  /** a working face, as it will look when it goes public */
  ofFace: (face: Found<unknown>) => Promise<Shown>
  /** a public document by schema.org; null when there is none of that slug */
  structured: (slug: string, locale: Locale) => Promise<object | null>
}

/** How the public gets a content type that has a section. */
export interface PublicSection extends PublicType {
  /** one page of the list; null when there is no such page */
  list: (locale: Locale, asked: ListFilters) => Promise<ShownList | null>
}

type Parts<View> = {
  type: ContentType
  reader: Reader<unknown, View>
  Page: ComponentType<{ page: View; locale: Locale; place: Place }>
  /** what it is by schema.org, for search engines and programs */
  thing: DescribeThing<View>
  /** short facts above the title */
  facts?: (page: View, t: Say) => readonly (string | null)[]
}

type Lists<List> = {
  read: (locale: Locale, asked: ListFilters) => Promise<List | null>
  List: ComponentType<{ list: List; asked: ListFilters; locale: Locale }>
}

/** How the address of a page that is shown in a preview is told from its public one. */
export const inPreview = (preview: Around['preview']): Pick<Place, 'isAlone' | 'preview'> =>
  preview?.address === null ? { isAlone: true } : preview?.address ? { preview: preview.address } : {}

/** Composes how a content type is read and shown, one document at a time. */
export function publicType<View extends PageRecord>(parts: Parts<View>) {
  const { type, reader, Page, facts } = parts
  const placeOf = ({ slug }: View): Place => (isSection(type) ? { section: type, slug } : { slug })
  const shown = (page: View): Shown<View> => ({
    page,
    place: placeOf(page),
    show: ({ site, locale, preview }) => {
      const place = { ...placeOf(page), ...inPreview(preview) }
      const meta = (facts?.(page, words(locale)) ?? []).filter((fact) => fact !== null)
      const heading = { title: page.title, introduction: page.summary, meta, lang: page.lang }
      return (
        <Shell bar={preview?.bar} site={site} locale={locale} place={place} heading={heading}>
          <Page page={page} locale={locale} place={place} />
          {!preview && <StructuredData json={inHtml(structuredOf(parts, page, { site, locale }))} />}
        </Shell>
      )
    },
  })
  return {
    bySlug: async (slug: string, locale: Locale) => {
      const page = await reader.bySlug(slug, locale)
      return page && shown(page)
    },
    ofFace: async (face: Found<unknown>) => shown(await reader.viewOf(face)),
    structured: async (slug: string, locale: Locale) => {
      const [page, site] = await Promise.all([reader.bySlug(slug, locale), getSite(locale)])
      return page && structuredOf(parts, page, { site, locale })
    },
  }
}

/** Composes how a content type with a section is read and shown. */
export const publicSection = <View extends PageRecord, List extends Paging>({
  list: { read, List },
  ...parts
}: Parts<View> & { type: Section; list: Lists<List> }): PublicSection => ({
  ...publicType(parts),
  list: async (locale, asked) => {
    const list = await read(locale, asked)
    return (
      list && {
        ...{ page: list.page, pages: list.pages, total: list.total },
        show: ({ site, preview }) => (
          <ListScreen {...{ asked, locale, site }} bar={preview?.bar} paging={list} section={parts.type}>
            <List list={list} asked={asked} locale={locale} />
          </ListScreen>
        ),
      }
    )
  },
})

/** The heading of a section's list: interface words. */
export const listHeading = (section: Section, locale: Locale) => {
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
  bar: ReactNode
  children: ReactNode
}

/** The whole page of a list. */
const ListScreen = ({ section, asked, bar, paging, site, locale, children }: Screen) => {
  const t = words(locale)
  const place = { section, query: listQuery(asked) }
  return (
    <Shell bar={bar} site={site} locale={locale} place={place} heading={listHeading(section, locale)}>
      <InterfaceNotice languages={INTERFACE_LOCALES} locale={locale} place={place} t={t} />
      {children}
      <Pagination
        {...paging}
        addressOf={(page) => pathFor({ section, locale, query: listQuery({ ...asked, page: String(page) }) })}
        t={t}
      />
    </Shell>
  )
}
