import type { EventCard } from '@/content/types/EventCard'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/label'
import type { Say } from '@/i18n/messages/words'
import { placeName } from '../text/placeName'
import { CardList } from './CardList'
import { DateBlock } from './DateBlock'
import { Item } from './Item'
import { STATUS_WORDS } from './statusWords'

type Around = { locale: Locale; t: Say }

/** A list of events: date, kind and place, and first of all what is not as planned. */
export const EventItems = ({ events, locale, t }: Around & { events: readonly EventCard[] }) => (
  <CardList>
    {events.map((event) => (
      <EventItem key={event.id} event={event} locale={locale} t={t} />
    ))}
  </CardList>
)

const EventItem = ({ event, locale, t }: Around & { event: EventCard }) => {
  const status = STATUS_WORDS[event.status]
  const variant = status
    ? 'cancelled'
    : event.phase === 'past'
      ? 'past'
      : event.phase === 'now'
        ? 'ongoing'
        : null
  return (
    <Item
      card={event}
      locale={locale}
      t={t}
      aside={
        event.starts && <DateBlock date={event.starts} zone={event.zone} locale={locale} variant={variant} />
      }
      meta={[
        status && <strong>{t(status.short)}</strong>,
        event.kind && label(t, 'eventKind', event.kind),
        event.recurs === 'no' ? null : label(t, 'recurs', event.recurs),
        placeName(event, locale) ?? (event.isOnline ? t('event.online') : null),
      ]}
    />
  )
}
