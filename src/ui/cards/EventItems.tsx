import type { EventCard } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/label'
import type { Say } from '@/i18n/messages/words'
import { placeName } from '../text/placeName'
import { CardList } from './CardList'
import { DateBlock } from './DateBlock'
import { Item } from './Item'
import { STATUS_WORDS } from './statusWords'

type Around = { locale: Locale; t: Say; heading?: 'h3' | 'h4' }

/** A list of events: date, kind and place, and first of all what is not as planned. */
export const EventItems = ({ events, ...around }: Around & { events: readonly EventCard[] }) => (
  <CardList>
    {events.map((event) => (
      <EventItem key={event.id} event={event} {...around} />
    ))}
  </CardList>
)

/** How often an event is held; null for one that is held once, and where nobody knows. */
export const frequencyOf = ({ recurs }: { recurs: string }, t: Say): string | null =>
  recurs === 'no' || recurs === 'unknown' ? null : label(t, 'recurs', recurs)

const EventItem = ({ event, locale, t, heading = 'h3' }: Around & { event: EventCard }) => {
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
        frequencyOf(event, t),
        placeName(event, locale) ?? (event.isOnline ? t('event.online') : null),
      ]}
      heading={heading}
    />
  )
}
