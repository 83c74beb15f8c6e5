import { publicSection } from '@/contentTypes/publicType'
import { label } from '@/i18n/messages/words'
import { EventListPage } from './EventLists'
import { EventPage } from './EventPage'
import { eventReader, listEvents } from './read'
import { eventThing } from './structured'

export const publicEvents = publicSection({
  type: 'events',
  reader: eventReader,
  Page: EventPage,
  thing: eventThing,
  facts: ({ kind }, t) => [kind && label(t, 'eventKind', kind)],
  list: { read: listEvents, List: EventListPage },
})
