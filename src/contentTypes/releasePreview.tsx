import type { ReactElement } from 'react'
import { HomeScreen } from '@/collections/Pages/public'
import { getHome } from '@/content/home'
import { showWithRelease, type ReleaseShown } from '@/content/release'
import { getSite } from '@/content/site'
import type { SiteView } from '@/content/types'
import { whoAsks } from '@/content/workingFace'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import type { InterfaceLocale } from '@/i18n/messages/interfaceLocale'
import { parsePath, type Place } from '@/i18n/routing/address'
import { asksForNoPage, filterPart, readFilterPart } from '@/i18n/routing/filterPart'
import { PUBLIC_TYPES } from './pages'
import { listHeading, type Around } from './publicType'

type Asked = {
  headers: Headers
  /** Of the release. */
  id: string
  /** The address of a page as it is on the site; nothing is the home page. */
  path: readonly string[]
  query: URLSearchParams
}

type Preview =
  | { kind: 'sign in' }
  | { kind: 'nothing' }
  | {
      kind: 'page'
      shown: ReleaseShown
      locale: Locale
      /** The language of the desk, in which the line above the page speaks. */
      spoken: InterfaceLocale
      site: SiteView
      /** What is at this address; null where nothing will be. */
      page: Page | null
    }

type Page = { title: string; show: (around: Around) => ReactElement }

/** Where the preview of a release is. */
const previewOf = (id: string): string => `/preview/release/${encodeURIComponent(id)}`

/**
 * A page of the public site as it will be once a release is published, for staff: of the same components, from the same
 * questions. Nothing of it enters the public cache; its links lead to other pages of the preview.
 */
export async function getReleasePreview({ headers, id, path, query }: Asked): Promise<Preview> {
  const { user, isStaff, spoken } = await whoAsks(headers)
  if (!user) return { kind: 'sign in' }
  const shown = isStaff ? await showWithRelease(id, { at: previewOf(id), user }) : null
  if (!shown) return { kind: 'nothing' }
  const place = parsePath(`/${path.join('/')}`)
  const locale = place?.locale ?? DEFAULT_LOCALE
  const site = await getSite(locale)
  return {
    kind: 'page',
    shown,
    locale,
    spoken,
    site,
    page: place && (await pageAt({ ...place, locale }, { query, site })),
  }
}

async function pageAt(
  { section, slug, locale }: Place & { locale: Locale },
  { query, site }: { query: URLSearchParams; site: SiteView },
): Promise<Page | null> {
  if (slug) {
    const found = await PUBLIC_TYPES[section ?? 'pages'].bySlug(slug, locale)
    return found && { title: found.page.title, show: found.show }
  }
  if (section) {
    if (asksForNoPage(query)) return null
    const asked = readFilterPart(filterPart(section, query) ?? '')
    const list = await PUBLIC_TYPES[section].list(locale, asked)
    return list && { title: listHeading(section, locale).title, show: list.show }
  }
  const home = await getHome(locale)
  return { title: home.theme?.title ?? site.name, show: (around) => <HomeScreen home={home} {...around} /> }
}
