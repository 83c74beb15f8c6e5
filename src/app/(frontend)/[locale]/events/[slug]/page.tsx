import { getEvent } from '@/content/events'
import { answer } from '../../../answer'
import { describe } from '../../../describe'
import { describePage } from '../../../describePage'
import { EventScreen } from '../../../screens/EventScreen'

export const generateStaticParams = () => []

export const generateMetadata = describe<'slug'>(async ({ slug, locale, site }) =>
  describePage({ page: await getEvent(slug, locale), place: { section: 'events', slug }, locale, site }),
)

export default answer<'slug'>(async ({ slug, locale, site }) => {
  const page = await getEvent(slug, locale)
  return page && <EventScreen page={page} site={site} locale={locale} />
})
