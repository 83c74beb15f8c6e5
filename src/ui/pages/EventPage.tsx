import type { EventView } from '@/content/types'
import { formatPartialDate } from '@/i18n/dates/formatPartialDate'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import type { Place } from '@/i18n/routing/Place'
import { DocumentItems } from '../cards/DocumentItems'
import { EventItems, frequencyOf } from '../cards/EventItems'
import { cardLinks } from '../text/cardLinks'
import { Facts } from '../text/Facts'
import { Figure } from '../text/Figure'
import { ownWords } from '../text/ownWords'
import { placeName } from '../text/placeName'
import { Prose } from '../text/Prose'
import { Section } from '../text/Section'
import { topicLinks } from '../text/topicLinks'
import { Article } from './Article'
import { EventBanners } from './EventBanners'
import { EventDates } from './EventDates'

type Props = { event: EventView; locale: Locale; place: Place }

/** An event in its three lives: to come, now, past. Once over, the report replaces the description. */
export const EventPage = ({ event, locale, place }: Props) => {
  const t = words(locale)
  const { registration } = event
  const hasReport = event.phase === 'past' && event.reportHtml !== null
  return (
    <Article page={event} locale={locale} place={place} t={t}>
      <EventBanners event={event} locale={locale} t={t} />
      <Facts
        facts={[
          [
            t('event.when'),
            event.starts && (
              <EventDates starts={event.starts} ends={event.ends} zone={event.zone} locale={locale} />
            ),
          ],
          [t('event.recurs'), frequencyOf(event, t)],
          [t('event.topics'), topicLinks({ topics: event.topics, section: 'events', locale, t })],
          [t('event.where'), placeName({ ...event.place, lang: event.lang }, locale)],
          [
            t('event.online'),
            event.online && (
              <a className="ecl-link" href={event.online}>
                {t('event.onlineLink')}
              </a>
            ),
          ],
          [t('event.organiser'), ownWords({ ...event, text: event.organiser, locale })],
          [t('event.forums'), cardLinks(event.forums, locale)],
          [t('event.partOf'), cardLinks([event.partOf], locale)],
        ]}
      />
      <Section id="registration" title={t('event.registration')} isShown={registration !== null}>
        {registration?.until && (
          <p className="ecl">
            {t('event.registerUntil', {
              date: formatPartialDate({ date: registration.until, zone: event.zone, locale }),
            })}
          </p>
        )}
        <a className="ecl-link ecl-link--cta" href={registration?.link}>
          {t('event.register')}
        </a>
      </Section>
      <Section
        id="about"
        title={t(hasReport ? 'event.report' : 'event.about')}
        isShown={hasReport || event.bodyHtml !== null}
      >
        <Figure picture={event.illustration} t={t} />
        <Prose html={hasReport ? event.reportHtml : event.bodyHtml} lang={event.lang} locale={locale} />
      </Section>
      <Section id="parts" title={t('event.parts')} isShown={event.parts.length > 0}>
        <EventItems events={event.parts} locale={locale} t={t} />
      </Section>
      <Section id="documents" title={t('event.documents')} isShown={event.documents.length > 0}>
        <DocumentItems documents={event.documents} locale={locale} t={t} />
      </Section>
    </Article>
  )
}
