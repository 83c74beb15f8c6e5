import type { EventLists } from '@/content/types/EventLists'
import type { ListFilters } from '@/content/types/ListFilters'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { EventItems } from '../cards/EventItems'
import { EVENT_PARTS } from '../cards/EventParts'
import { ListFilter, topicField } from '../cards/ListFilter'
import { Section } from '../text/Section'

type Props = { lists: EventLists; asked?: ListFilters; locale: Locale }

/** Events taking place, to come, held again and again, past, and those that have been overtaken. */
export const EventListPage = ({ lists, asked = {}, locale }: Props) => {
  const t = words(locale)
  return (
    <div className="fora-filtered">
      <ListFilter
        section="events"
        fields={[topicField(asked.topic, t)]}
        apply={t('filter.apply')}
        locale={locale}
        t={t}
      />
      <div>
        {EVENT_PARTS.map(({ phase, title, none }) => (
          <Section key={phase} id={phase} title={t(title)} isShown={lists[phase].length > 0 || none !== null}>
            {lists[phase].length === 0 && none && <p className="fora-none">{t(none)}</p>}
            {lists[phase].length > 0 && <EventItems events={lists[phase]} locale={locale} t={t} />}
          </Section>
        ))}
      </div>
    </div>
  )
}
