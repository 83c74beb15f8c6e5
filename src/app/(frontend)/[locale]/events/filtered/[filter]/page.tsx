import { listEvents } from '@/content/listEvents'
import { readFilterPart } from '@/i18n/routing/readFilterPart'
import { EventListPage } from '@/ui/pages/EventListPage'
import { answer } from '../../../../answer'
import { describeList } from '../../../../describeList'
import { ListScreen } from '../../../../screens/ListScreen'

export const generateStaticParams = () => []

/** A filtered list has an address of its own (a query, see proxy.ts); for search engines it is the whole list. */
export const generateMetadata = describeList('events')

export default answer<'filter'>(async ({ site, locale, filter }) => {
  const asked = readFilterPart(filter)
  return (
    <ListScreen section="events" site={site} locale={locale}>
      <EventListPage lists={await listEvents(locale, asked)} asked={asked} locale={locale} />
    </ListScreen>
  )
})
