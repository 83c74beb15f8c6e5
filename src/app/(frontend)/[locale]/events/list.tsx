import { listEvents } from '@/content/events'
import { EventListPage } from '@/ui/pages/EventListPage'
import { listRoute } from '../../listRoute'

/** The list of events: whole, filtered, and each page of it. */
export const events = listRoute({ section: 'events', read: listEvents, List: EventListPage })
