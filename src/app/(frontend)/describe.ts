import type { Metadata } from 'next'
import { getSite } from '@/content/site'
import type { SiteView } from '@/content/types'
import { isLocale, type Locale } from '@/i18n/locales'
import { logger } from '@/lib/logger'

type Params<P extends string> = { params: Promise<Record<P | 'locale', string>> }

/**
 * The metadata of a public page; `tell` returns null when there is nothing at this address. A failure is told
 * by the page itself (see answer.tsx).
 */
export const describe = <P extends string = never>(
  tell: (asked: Record<P, string> & { locale: Locale; site: SiteView }) => Promise<Metadata | null>,
) =>
  async function generateMetadata({ params }: Params<P>): Promise<Metadata> {
    const { locale, ...rest } = await params
    if (!isLocale(locale)) return {}
    try {
      // `rest` holds what the route's folders name.
      return (await tell({ ...(rest as Record<P, string>), locale, site: await getSite(locale) })) ?? {}
    } catch (error) {
      logger.error({ msg: 'A public page could not be described', err: error })
      return {}
    }
  }
