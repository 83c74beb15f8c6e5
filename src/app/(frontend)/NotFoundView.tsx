import type { SiteView } from '@/content/types/SiteView'
import type { Locale } from '@/i18n/locales'
import { interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { words } from '@/i18n/messages/words'
import { HelpPage } from '@/ui/pages/HelpPage'
import { Shell } from '@/ui/shell/Shell'
import { HttpStatus } from './HttpStatus'

/** There is nothing at this address, and where to go on. */
export const NotFoundView = ({ site, locale }: { site: SiteView; locale: Locale }) => {
  const t = words(locale)
  return (
    <Shell
      site={site}
      locale={locale}
      place={{}}
      heading={{ title: t('notFound.title'), lang: interfaceLocale(locale) }}
    >
      <HttpStatus code={404} />
      <title>{`${t('notFound.title')} | ${site.name}`}</title>
      <meta name="robots" content="noindex" />
      <HelpPage locale={locale}>
        <p className="fora-none">{t('notFound.text')}</p>
      </HelpPage>
    </Shell>
  )
}
