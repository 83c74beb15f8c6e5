import { z } from 'zod'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import { CardRow, languageShown, PageText, PictureRow, toPageRecord } from '@/content/fields'
import { type Listed, select } from '@/content/listings'
import { type Found, readerOf, cardRowsOf } from '@/content/read'
import { MOST } from '@/content/relations'
import type { SiteView } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { INTERFACE_LOCALES } from '@/i18n/messages/interfaceLocale'

/** A standing page read in one language, as its page shows it. */
const StandingPageText = PageText.extend({ placement: z.string().nullish(), illustration: PictureRow })

const rows = cardRowsOf('pages', CardRow)

/** The public pages with a placement, by their slugs. */
const placed = (placement: 'home' | 'footer' | 'banner'): Promise<Listed[]> =>
  cached({
    key: ['pages', placement],
    tags: [tags.list('pages', `part=${placement}`)],
    read: async (uses) => {
      const found = await select(
        { collection: 'pages', where: [{ part: { equals: placement } }], sort: ['address'] },
        { limit: MOST },
      )
      // Of these the whole text is shown, in the languages that are listed here; of those of the footer the title.
      if (placement !== 'footer') uses(...found.map(({ key }) => tags.text(key)))
      // They stand in the order of their addresses.
      else uses(...found.map(({ key }) => tags.link(key)))
      return found
    },
  })

export type StandingPage = ReturnType<typeof standingPageView>

/** A standing page's text. */
const standingPageView = ({
  text,
  lang,
}: Pick<Found<z.infer<typeof StandingPageText>>, 'text' | 'lang'>) => ({
  ...toPageRecord(text, lang),
  illustration: text.illustration,
  placement: text.placement ?? null,
  isHome: text.placement === 'home',
})

export const pageReader = readerOf({ type: 'pages', schema: StandingPageText, view: standingPageView })

/** The text of the home page; null while there is none. */
export async function homePage(locale: Locale): Promise<StandingPage | null> {
  const [home] = await placed('home')
  if (!home) return null
  const [found] = await pageReader.texts([home], locale)
  return found ? standingPageView(found) : null
}

/** The languages in which the home page exists: those of its text, or without one those of its interface words. */
export async function homeLanguages(): Promise<readonly Locale[]> {
  const [home] = await placed('home')
  return home?.languages ?? INTERFACE_LOCALES
}

/** What of the standing pages every page shows: links to those of the footer, and the notices. */
export async function pagesAround(locale: Locale): Promise<Pick<SiteView, 'footer' | 'banners'>> {
  const [below, above] = await Promise.all([placed('footer'), placed('banner')])
  const [links, notices] = await Promise.all([
    rows(below.map(({ documentId }) => documentId)),
    pageReader.texts(above, locale),
  ])
  return {
    footer: links.map((page) => {
      const lang = languageShown(page, locale)
      return { id: page.id, slug: page.slug, title: page.title?.[lang] ?? page.slug, lang }
    }),
    banners: notices.flatMap((notice) => {
      if (!notice) return []
      const { text, lang } = notice
      return [{ id: text.id, title: text.title, html: text.bodyHtml, lang }]
    }),
  }
}
