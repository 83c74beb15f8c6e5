import type { EventCard } from '@/content/types/EventCard'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/label'
import type { Say } from '@/i18n/messages/words'
import { placeName } from '../text/placeName'
import { DateBlock } from './DateBlock'
import { Item } from './Item'
import { STATUS_WORDS } from './statusWords'

type Props = { event: EventCard; locale: Locale; t: Say; heading?: 'h3' | 'h4' }

export const EventItem = ({ event, locale, t, heading }: Props) => {
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
      {...(heading && { heading })}
    />
  )
}
