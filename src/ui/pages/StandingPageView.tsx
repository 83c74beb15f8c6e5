import type { StandingPage } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import type { Place } from '@/i18n/routing/Place'
import { Figure } from '../text/Figure'
import { Prose } from '../text/Prose'
import { Article } from './Article'

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
