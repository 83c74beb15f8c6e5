import { getStandingPage } from '@/content/pages'
import { answer } from '../../../answer'
import { describe } from '../../../describe'
import { describePage } from '../../../describePage'
import { StandingPageScreen } from '../../../screens/StandingPageScreen'

export const generateStaticParams = () => []

/** The home page's text has an address of its own too; search engines are told of one. */
export const generateMetadata = describe<'slug'>(async ({ slug, locale, site }) => {
  const page = await getStandingPage(slug, locale)
  return describePage({ page, place: page?.isHome ? {} : { slug }, locale, site })
})

export default answer<'slug'>(async ({ slug, locale, site }) => {
  const page = await getStandingPage(slug, locale)
  return page && <StandingPageScreen page={page} site={site} locale={locale} />
})
