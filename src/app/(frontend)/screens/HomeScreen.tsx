import type { HomeView } from '@/content/types'
import { interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { words } from '@/i18n/messages/words'
import { HomePage } from '@/ui/pages/HomePage'
import { Shell } from '@/ui/shell/Shell'
import { pageHeading } from '../pageHeading'
import type { Screen } from './Screen'

/** The whole home page. */
export const HomeScreen = ({ page: home, site, locale, preview }: Screen<HomeView>) => {
  const place = { preview: preview?.address }
  const heading = home.theme
    ? pageHeading(home.theme)
    : { title: site.name, introduction: words(locale)('home.introduction'), lang: interfaceLocale(locale) }
  return (
    <Shell bar={preview?.bar} site={site} locale={locale} place={place} heading={heading}>
      <HomePage home={home} locale={locale} place={place} />
    </Shell>
  )
}
