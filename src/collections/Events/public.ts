import { structuredOf } from '@/content/structured'
import { publicSection } from '@/contentTypes/publicType'
import { label } from '@/i18n/messages/words'
import { EventListPage } from './EventLists'
import { EventPage } from './EventPage'
import { eventReader, listEvents } from './read'

export const publicEvents = publicSection({
  type: 'events',
  reader: eventReader,
  Page: EventPage,
  data: (page, around) => structuredOf('events', page, around),
  facts: ({ kind }, t) => [kind && label(t, 'eventKind', kind)],
  list: { read: listEvents, List: EventListPage },
})
