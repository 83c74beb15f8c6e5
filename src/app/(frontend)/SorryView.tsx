import type { SiteView } from '@/content/types/SiteView'
import type { Locale } from '@/i18n/locales'
import { interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { words } from '@/i18n/messages/words'
import { HelpPage } from '@/ui/pages/HelpPage'
import { Shell } from '@/ui/shell/Shell'
import { HttpStatus } from './HttpStatus'

/** Something failed on our side. */
export const SorryView = ({ site, locale }: { site: SiteView; locale: Locale }) => {
  const t = words(locale)
  return (
    <Shell
      site={site}
      locale={locale}
      place={{}}
      heading={{ title: t('error.title'), lang: interfaceLocale(locale) }}
    >
      <HttpStatus code={500} />
      <title>{`${t('error.title')} | ${site.name}`}</title>
      <meta name="robots" content="noindex" />
      <HelpPage locale={locale}>
        <p className="fora-none">{t('error.text')}</p>
      </HelpPage>
    </Shell>
  )
}
