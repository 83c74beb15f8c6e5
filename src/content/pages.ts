import { z } from 'zod'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import type { Locale } from '@/i18n/locales'
import { CardRow, languageFor, PageText, PictureRow, toPageRecord } from './fields'
import { type Listed, MOST, select } from './listings'
import { type Found, oneBySlug, rowsOf, textsOf } from './read'
import type { SiteView, StandingPage } from './types'

/** A standing page read in one language, as its page shows it. */
export const StandingPageText = PageText.extend({ placement: z.string().nullish(), illustration: PictureRow })

const texts = textsOf('pages', StandingPageText)
const rows = rowsOf('pages', CardRow)

/** The public pages with a placement, by their slugs. */
const placed = (placement: 'home' | 'footer' | 'banner'): Promise<Listed[]> =>
  cached({
    key: ['pages', placement],
    tags: [tags.list('pages', `part=${placement}`)],
    read: () =>
      select(
        { collection: 'pages', where: [{ part: { equals: placement } }], sort: ['address'] },
        { limit: MOST },
      ),
  })

/** A standing page's text. */
export const standingPageView = ({
  text,
  lang,
}: Pick<Found<z.infer<typeof StandingPageText>>, 'text' | 'lang'>): StandingPage => ({
  ...toPageRecord(text, lang),
  illustration: text.illustration,
  isHome: text.placement === 'home',
})

/** A public standing page; null when there is none of that slug. */
export const getStandingPage = oneBySlug({ collection: 'pages', texts, view: standingPageView })

/** The text of the home page; null while there is none. */
export async function homePage(locale: Locale): Promise<StandingPage | null> {
  const [home] = await placed('home')
  if (!home) return null
  const [found] = await texts([home], locale)
  return found ? standingPageView(found) : null
}

/** What of the standing pages every page shows: links to those of the footer, and the notices. */
export async function pagesAround(locale: Locale): Promise<Pick<SiteView, 'footer' | 'banners'>> {
  const [below, above] = await Promise.all([placed('footer'), placed('banner')])
  const [links, notices] = await Promise.all([
    rows(below.map(({ documentId }) => documentId)),
    texts(above, locale),
  ])
  return {
    footer: links.map((page) => {
      const lang = languageFor(page, locale)
      return { id: page.id, slug: page.slug, title: page.title?.[lang] ?? page.slug, lang }
    }),
    banners: notices.flatMap((notice) => {
      if (!notice) return []
      const { text, lang } = notice
      return [{ id: text.id, title: text.title, html: text.bodyHtml, lang }]
    }),
  }
}
