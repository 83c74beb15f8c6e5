import type { EventList, ListFilters } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { EventItems } from '../cards/EventItems'
import { EVENT_PARTS } from '../cards/EventParts'
import { ListFilter, topicField } from '../cards/ListFilter'
import { cardLinks } from '../text/cardLinks'
import { Section } from '../text/Section'

type Props = { list: EventList; asked: ListFilters; locale: Locale }

/** Events taking place, to come, held again and again, past, and those that have been overtaken. */
export const EventListPage = ({ list, asked, locale }: Props) => {
  const t = words(locale)
  const { forum, page, parts, totals } = list
  return (
    <div className="fora-filtered">
      <ListFilter
        section="events"
        fields={[topicField(asked.topic, t)]}
        kept={{ forum: asked.forum }}
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
        {EVENT_PARTS.map(({ phase, title, none }) => (
          <Section
            key={phase}
            id={phase}
            title={t(title)}
            isShown={parts[phase].length > 0 || (none !== null && page === 1 && totals[phase] === 0)}
          >
            {parts[phase].length === 0 && none && <p className="fora-none">{t(none)}</p>}
            {parts[phase].length > 0 && <EventItems events={parts[phase]} locale={locale} t={t} />}
          </Section>
        ))}
      </div>
    </div>
  )
}
