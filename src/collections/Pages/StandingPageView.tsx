import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import type { Place } from '@/i18n/routing/address'
import { Article } from '@/ui/pages/Article'
import { Figure } from '@/ui/pages/Article'
import { Prose } from '@/ui/text/written'
import type { StandingPage } from './read'

type Props = { page: StandingPage; locale: Locale; place: Place }

/** A standing page: accessibility, privacy, legal notice and the like. */
export const StandingPageView = ({ page, locale, place }: Props) => {
  const t = words(locale)
  return (
    <Article page={page} locale={locale} place={place} t={t}>
      <Figure picture={page.illustration} t={t} />
      <Prose html={page.bodyHtml} lang={page.lang} locale={locale} />
    </Article>
  )
}
