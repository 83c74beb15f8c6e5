import type { StandingPage } from '@/content/types/StandingPage'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { Figure } from '../text/Figure'
import { Prose } from '../text/Prose'
import { Article } from './Article'

/** A standing page: accessibility, privacy, legal notice and the like. */
export const StandingPageView = ({ page, locale }: { page: StandingPage; locale: Locale }) => {
  const t = words(locale)
  return (
    <Article page={page} locale={locale} place={{ slug: page.slug }} t={t}>
      <Figure picture={page.illustration} t={t} />
      <Prose html={page.bodyHtml} lang={page.lang} locale={locale} />
    </Article>
  )
}
