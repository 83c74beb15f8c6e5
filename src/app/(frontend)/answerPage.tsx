import type { ReactElement, ReactNode } from 'react'
import { getSite } from '@/content/site'
import type { SiteView } from '@/content/types'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/i18n/locales'
import { interfaceLocale, type InterfaceLocale } from '@/i18n/messages/interfaceLocale'
import { words } from '@/i18n/messages/words'
import { env } from '@/lib/env'
import { HTTP_STATUS_META } from '@/lib/httpStatusMeta'
import { logger } from '@/lib/logger'
import { HelpPage } from '@/ui/pages/HelpPage'
import { Shell } from '@/ui/shell/Shell'

const TEXTS = { 404: 'notFound.text', 500: 'error.text' } as const

type Params<P extends string> = { params: Promise<Record<P | 'locale', string>> }
type Asked<P extends string> = Record<P, string> & { locale: Locale; site: SiteView }

const help = (code: keyof typeof TEXTS, site: SiteView, locale: Locale) => (
  <NoPageView code={code} site={site} locale={locale}>
    <p className="fora-none">{words(locale)(TEXTS[code])}</p>
  </NoPageView>
)

/**
 * A page of the public site. `show` reads and returns the whole page, or null when there is nothing at this
 * address. Next cannot show a helpful 404 or 500 without scripts: we answer both ourselves.
 */
export const answerPage = <P extends string = never>(
  show: (asked: Asked<P>) => Promise<ReactElement | null>,
) =>
  async function Page({ params }: Params<P>): Promise<ReactElement> {
    const { locale, ...rest } = await params
    if (!isLocale(locale)) return <HttpStatus code={404} />
    try {
      const site = await getSite(locale)
      // `rest` holds what the route's folders name.
      const page = await show({ ...(rest as Record<P, string>), locale, site })
      return page ?? help(404, site, locale)
    } catch (error) {
      logger.error({ msg: 'A public page could not be shown', err: error })
      return help(500, NEUTRAL_SITE, locale)
    }
  }

const TITLES = { 404: 'notFound.title', 410: 'gone.title', 500: 'error.title' } as const

interface NoPageViewProps {
  site: SiteView
  locale: Locale
  /** The HTTP status of the answer. */
  code: keyof typeof TITLES
  /** In a preview: what stands above the page, and what it is called. */
  bar?: ReactNode
  heading?: { title: string; lang: InterfaceLocale }
  /** What happened. */
  children: ReactNode
}

/** Instead of the page that was asked for: why there is none, and where to go on. */
export const NoPageView = ({ site, locale, code, bar, children, ...given }: NoPageViewProps) => {
  const heading = given.heading ?? { title: words(locale)(TITLES[code]), lang: interfaceLocale(locale) }
  return (
    <Shell bar={bar} site={site} locale={locale} place={null} heading={heading}>
      <HttpStatus code={code} />
      <title>{`${heading.title} | ${site.name}`}</title>
      <meta name="robots" content="noindex" />
      <HelpPage locale={locale}>{children}</HelpPage>
    </Shell>
  )
}

/** The HTTP status of the page that contains this; see src/cache/pages/stripScripts.ts. */
const HttpStatus = ({ code }: { code: 404 | 410 | 500 }) => (
  <meta name={HTTP_STATUS_META} content={String(code)} />
)

/** What stands around a page when not even the settings can be read. */
export const NEUTRAL_SITE: SiteView = {
  url: env.SERVER_URL,
  name: 'Fora',
  nameLang: DEFAULT_LOCALE,
  owner: null,
  email: null,
  contactLink: null,
  logo: null,
  licence: null,
  holders: {},
  footer: [],
  banners: [],
}
