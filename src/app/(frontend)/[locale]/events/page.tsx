import { listEvents } from '@/content/listEvents'
import { EventListPage } from '@/ui/pages/EventListPage'
import { answer } from '../../answer'
import { describeList } from '../../describeList'
import { ListScreen } from '../../screens/ListScreen'

export const generateMetadata = describeList('events')

export default answer(async ({ site, locale }) => (
  <ListScreen section="events" site={site} locale={locale}>
    <EventListPage lists={await listEvents(locale)} locale={locale} />
  </ListScreen>
))
