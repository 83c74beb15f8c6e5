import type { EventLists } from '@/content/types/EventLists'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { EventItems } from '../cards/EventItems'
import { Section } from '../text/Section'

const PARTS = [
  { phase: 'now', title: 'events.now', none: null },
  { phase: 'upcoming', title: 'events.upcoming', none: 'events.noneUpcoming' },
  { phase: 'recurring', title: 'events.recurring', none: null },
  { phase: 'past', title: 'events.past', none: 'events.nonePast' },
  { phase: 'historical', title: 'list.historical', none: null },
] as const

/** Events taking place, to come, held again and again, past, and those that have been overtaken. */
export const EventListPage = ({ lists, locale }: { lists: EventLists; locale: Locale }) => {
  const t = words(locale)
  return PARTS.map(({ phase, title, none }) => (
    <Section key={phase} id={phase} title={t(title)} isShown={lists[phase].length > 0 || none !== null}>
      {lists[phase].length === 0 && none && <p className="fora-none">{t(none)}</p>}
      {lists[phase].length > 0 && <EventItems events={lists[phase]} locale={locale} t={t} />}
    </Section>
  ))
}
