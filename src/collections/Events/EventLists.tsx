import { Fragment } from 'react'
import type { ListFilters, PartialDate } from '@/content/types'
import { formatParts } from '@/i18n/dates/format'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/words'
import type { MessageKey } from '@/i18n/messages/words'
import { type Say, words } from '@/i18n/messages/words'
import { CardList } from '@/ui/cards/Item'
import { Item } from '@/ui/cards/Item'
import { ListFilter, topicField } from '@/ui/cards/ListFilter'
import { PageSection } from '@/ui/pages/Article'
import { cardLinks } from '@/ui/text/links'
import { placeName } from '@/ui/text/written'
import type { EventCard } from './card'
import type { EventList, EventParts as Parts } from './read'

type EventListPageProps = { list: EventList; asked: ListFilters; locale: Locale }

/** Events taking place, to come, held again and again, past, and those that have been overtaken. */
export const EventListPage = ({ list, asked, locale }: EventListPageProps) => {
  const t = words(locale)
  const { forum, page, partOf, parts, totals } = list
  return (
    <div className="fora-filtered">
      <ListFilter
        section="events"
        fields={[topicField(asked.topic, t)]}
        kept={{ forum: asked.forum, partOf: asked.partOf }}
        apply={t('filter.apply')}
        locale={locale}
        t={t}
      />
      <div>
        {forum && (
          <p className="ecl">
            {t('events.ofForum')} {cardLinks([forum], locale)}
          </p>
        )}
        {partOf && (
          <p className="ecl">
            {t('events.partsOf')} {cardLinks([partOf], locale)}
          </p>
        )}
        {EVENT_PARTS.map(({ phase, title, none }) => (
          <PageSection
            key={phase}
            id={phase}
            title={t(title)}
            isShown={parts[phase].length > 0 || (none !== null && page === 1 && totals[phase] === 0)}
          >
            {parts[phase].length === 0 && none && <p className="fora-none">{t(none)}</p>}
            {parts[phase].length > 0 && <EventItems events={parts[phase]} locale={locale} t={t} />}
          </PageSection>
        ))}
      </div>
    </div>
  )
}

/** The parts of every list of events, in their order; `none` is said where a whole list has nothing of the kind. */
const EVENT_PARTS = [
  { phase: 'now', title: 'events.now', none: null },
  { phase: 'upcoming', title: 'events.upcoming', none: 'events.noneUpcoming' },
  { phase: 'recurring', title: 'events.recurring', none: null },
  { phase: 'past', title: 'events.past', none: 'events.nonePast' },
  { phase: 'historical', title: 'list.historical', none: null },
] as const

/** The events of one forum, each kind that there is under a heading of its own. */
export const EventParts = ({ parts, locale, t }: { parts: Parts; locale: Locale; t: Say }) =>
  EVENT_PARTS.filter(({ phase }) => parts[phase].length > 0).map(({ phase, title }) => (
    <Fragment key={phase}>
      <h3 className="fora-subheading">{t(title)}</h3>
      <EventItems events={parts[phase]} locale={locale} t={t} heading="h4" />
    </Fragment>
  ))

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

type DateBlockProps = {
  date: PartialDate
  zone: string
  locale: Locale
  variant?: 'past' | 'ongoing' | 'cancelled' | null
}

/** A date as a calendar leaf, with no more than is known of it. */
const DateBlock = ({ date, zone, locale, variant = null }: DateBlockProps) => {
  const { day, month, year } = formatParts({ date, zone, locale })
  return (
    <time
      className={`ecl-date-block fora-date ${variant ? `ecl-date-block--${variant}` : ''}`}
      dateTime={date.precision === 'time' ? date.value : date.text}
    >
      {day && <span className="ecl-date-block__day">{day}</span>}
      {month && <span className="ecl-date-block__month">{month}</span>}
      <span className="ecl-date-block__year">{year}</span>
    </time>
  )
}

/** What is said about an event that does not take place as planned. */
export const STATUS_WORDS: Readonly<Record<string, { short: MessageKey; long: MessageKey } | undefined>> = {
  cancelled: { short: 'event.status.cancelled', long: 'event.cancelled' },
  rescheduled: { short: 'event.status.rescheduled', long: 'event.rescheduled' },
  postponed: { short: 'event.status.postponed', long: 'event.postponed' },
}
