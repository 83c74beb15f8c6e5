import type { StandingPage } from '@/content/types'
import { StandingPageView } from '@/ui/pages/StandingPageView'
import { Shell } from '@/ui/shell/Shell'
import { pageHeading } from '../pageHeading'
import type { Screen } from './Screen'

/** The whole page of a standing page. */
export const StandingPageScreen = ({ page, site, locale, preview }: Screen<StandingPage>) => {
  const place = { slug: page.slug, preview: preview?.address }
  return (
    <Shell bar={preview?.bar} site={site} locale={locale} place={place} heading={pageHeading(page)}>
      <StandingPageView page={page} locale={locale} place={place} />
    </Shell>
  )
}
