import { publicSection } from '@/contentTypes/publicType'
import { label } from '@/i18n/messages/label'
import { EventListPage } from './EventLists'
import { EventPage } from './EventPage'
import { eventReader, listEvents } from './read'

export const events = publicSection({
  type: 'events',
  reader: eventReader,
  Page: EventPage,
  facts: ({ kind }, t) => [kind && label(t, 'eventKind', kind)],
  list: { read: listEvents, List: EventListPage },
})
