import { getStandingPage } from '@/content/getStandingPage'
import { StandingPageView } from '@/ui/pages/StandingPageView'
import { Shell } from '@/ui/shell/Shell'
import { answer } from '../../../answer'
import { describe } from '../../../describe'
import { describePage } from '../../../describePage'
import { pageHeading } from '../../../pageHeading'

export const generateStaticParams = () => []

/** The home page's text has an address of its own too; search engines are told of one. */
export const generateMetadata = describe<'slug'>(async ({ slug, locale, site }) => {
  const page = await getStandingPage(slug, locale)
  return describePage({ page, place: page?.isHome ? {} : { slug }, locale, site })
})

export default answer<'slug'>(async ({ slug, locale, site }) => {
  const page = await getStandingPage(slug, locale)
  return (
    page && (
      <Shell site={site} locale={locale} place={{ slug }} heading={pageHeading(page)}>
        <StandingPageView page={page} locale={locale} />
      </Shell>
    )
  )
})
