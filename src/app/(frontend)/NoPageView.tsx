import type { ReactNode } from 'react'
import type { SiteView } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { words } from '@/i18n/messages/words'
import { HelpPage } from '@/ui/pages/HelpPage'
import { Shell } from '@/ui/shell/Shell'
import { HttpStatus } from './HttpStatus'

const TITLES = { 404: 'notFound.title', 410: 'gone.title', 500: 'error.title' } as const

interface Props {
  site: SiteView
  locale: Locale
  /** The HTTP status of the answer. */
  code: keyof typeof TITLES
  /** What happened. */
  children: ReactNode
}

/** Instead of the page that was asked for: why there is none, and where to go on. */
export const NoPageView = ({ site, locale, code, children }: Props) => {
  const title = words(locale)(TITLES[code])
  return (
    <Shell site={site} locale={locale} place={null} heading={{ title, lang: interfaceLocale(locale) }}>
      <HttpStatus code={code} />
      <title>{`${title} | ${site.name}`}</title>
      <meta name="robots" content="noindex" />
      <HelpPage locale={locale}>{children}</HelpPage>
    </Shell>
  )
}
