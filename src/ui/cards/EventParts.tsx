import { Fragment } from 'react'
import type { EventParts as Parts } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import { EventItems } from './EventItems'

/** The parts of every list of events, in their order; `none` is said where a whole list has nothing of the kind. */
export const EVENT_PARTS = [
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
