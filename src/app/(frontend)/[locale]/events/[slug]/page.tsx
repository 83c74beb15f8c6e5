import { getEvent } from '@/content/getEvent'
import { label } from '@/i18n/messages/label'
import { words } from '@/i18n/messages/words'
import { EventPage } from '@/ui/pages/EventPage'
import { Shell } from '@/ui/shell/Shell'
import { answer } from '../../../answer'
import { describe } from '../../../describe'
import { describePage } from '../../../describePage'
import { pageHeading } from '../../../pageHeading'

export const generateStaticParams = () => []

export const generateMetadata = describe<'slug'>(async ({ slug, locale, site }) =>
  describePage({ page: await getEvent(slug, locale), place: { section: 'events', slug }, locale, site }),
)

export default answer<'slug'>(async ({ slug, locale, site }) => {
  const page = await getEvent(slug, locale)
  if (!page) return null
  const t = words(locale)
  const facts = [page.kind && label(t, 'eventKind', page.kind)]
  return (
    <Shell site={site} locale={locale} place={{ section: 'events', slug }} heading={pageHeading(page, facts)}>
      <EventPage event={page} locale={locale} />
    </Shell>
  )
})
