import type { ReactElement } from 'react'
import { getSite } from '@/content/site'
import type { SiteView } from '@/content/types'
import { isLocale, type Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { logger } from '@/lib/logger'
import { NoPageView } from './NoPageView'
import { HttpStatus } from './HttpStatus'
import { NEUTRAL_SITE } from './neutralSite'

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
export const answer = <P extends string = never>(show: (asked: Asked<P>) => Promise<ReactElement | null>) =>
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
