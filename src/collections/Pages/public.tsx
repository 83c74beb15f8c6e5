import { getHome, type HomeView } from '@/content/home'
import { inHtml, structuredSite } from '@/content/structured'
import type { SiteView } from '@/content/types'
import { type Around, inPreview, publicType, type PublicType, type Shown } from '@/contentTypes/publicType'
import { interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { words } from '@/i18n/messages/words'
import { HomePage } from '@/ui/pages/HomePage'
import { Shell } from '@/ui/shell/Shell'
import { StructuredData } from '@/ui/shell/StructuredData'
import { pageReader, type StandingPage } from './read'
import { StandingPageView } from './StandingPageView'
import { pageThing } from './structured'

/** A standing page; `home`, in its preview, when it is the text of the home page. */
type ShownPage = Shown<StandingPage> & { home?: HomeView | undefined }

const standing = publicType({
  type: 'pages',
  reader: pageReader,
  Page: StandingPageView,
  thing: pageThing,
})

export const publicPages = {
  structured: standing.structured,
  /** The home page's text has an address of its own too; search engines are told of one. */
  bySlug: async (slug, locale): Promise<ShownPage | null> => {
    const shown = await standing.bySlug(slug, locale)
    return shown && { ...shown, place: shown.page.isHome ? {} : shown.place }
  },
  ofFace: async (face): Promise<ShownPage> => {
    const standingPage = await standing.ofFace(face)
    const shown = { ...standingPage, siteWith: (site: SiteView) => siteWith(site, standingPage.page) }
    if (!shown.page.isHome) return shown
    const home = { ...(await getHome(face.locale)), theme: shown.page }
    return { ...shown, home, show: (around) => <HomeScreen home={home} {...around} /> }
  },
} satisfies PublicType

/** The whole home page. */
export const HomeScreen = ({ home, site, locale, preview }: Around & { home: HomeView }) => {
  const place = inPreview(preview)
  const { theme } = home
  const heading = theme
    ? { title: theme.title, introduction: theme.summary, lang: theme.lang }
    : { title: site.name, introduction: words(locale)('home.introduction'), lang: interfaceLocale(locale) }
  return (
    <Shell bar={preview?.bar} site={site} locale={locale} place={place} heading={heading}>
      <HomePage home={home} locale={locale} place={place} />
      {!preview && <StructuredData json={inHtml(structuredSite({ site, locale }))} />}
    </Shell>
  )
}

/** What stands around every page, as it will be when a standing page of the footer or a notice goes public. */
function siteWith(site: SiteView, page: StandingPage): SiteView {
  const { id, slug, title, lang, bodyHtml, placement } = page
  const footer = site.footer.filter((link) => link.id !== id)
  const banners = site.banners.filter((notice) => notice.id !== id)
  if (placement === 'footer') footer.push({ id, slug, title, lang })
  if (placement === 'banner') banners.push({ id, title, html: bodyHtml, lang })
  return { ...site, footer, banners }
}
