import { DocumentItems } from '@/collections/Documents/DocumentLists'
import type { PartialDate as Value } from '@/content/types'
import { formatDateRange } from '@/i18n/dates/format'
import { formatPartialDate } from '@/i18n/dates/format'
import type { Locale } from '@/i18n/locales'
import { type Say, words } from '@/i18n/messages/words'
import { langOf } from '@/i18n/names'
import { pathFor, type Place } from '@/i18n/routing/address'
import { Article } from '@/ui/pages/Article'
import { Figure } from '@/ui/pages/Article'
import { PageSection } from '@/ui/pages/Article'
import { Facts } from '@/ui/text/facts'
import { cardLinks, MoreLink } from '@/ui/text/links'
import { topicLinks } from '@/ui/text/links'
import { Notice } from '@/ui/text/notices'
import { ownWords } from '@/ui/text/written'
import { PartialDate } from '@/ui/text/written'
import { placeName } from '@/ui/text/written'
import { Prose } from '@/ui/text/written'
import { EventItems, frequencyOf, STATUS_WORDS } from './EventLists'
import type { EventView } from './read'

type EventPageProps = { page: EventView; locale: Locale; place: Place }

/** An event in its three lives: to come, now, past. Once over, the report replaces the description. */
export const EventPage = ({ page: event, locale, place }: EventPageProps) => {
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
      <PageSection id="registration" title={t('event.registration')} isShown={registration !== null}>
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
      </PageSection>
      <PageSection
        id="about"
        title={t(hasReport ? 'event.report' : 'event.about')}
        isShown={hasReport || event.bodyHtml !== null}
      >
        <Figure picture={event.illustration} t={t} />
        <Prose html={hasReport ? event.reportHtml : event.bodyHtml} lang={event.lang} locale={locale} />
      </PageSection>
      <PageSection id="parts" title={t('event.parts')} isShown={event.parts.total > 0}>
        <EventItems events={event.parts.first} locale={locale} t={t} />
        {event.parts.total > event.parts.first.length && (
          <MoreLink
            href={pathFor({ section: 'events', query: `partOf=${event.slug}`, locale })}
            label={t('event.allParts', { count: event.parts.total })}
          />
        )}
      </PageSection>
      <PageSection id="documents" title={t('event.documents')} isShown={event.documents.total > 0}>
        <DocumentItems documents={event.documents.newest} locale={locale} t={t} />
        {event.documents.total > event.documents.newest.length && (
          <MoreLink
            href={pathFor({ section: 'documents', query: `event=${event.slug}`, locale })}
            label={t('event.allDocuments', { count: event.documents.total })}
          />
        )}
      </PageSection>
    </Article>
  )
}

type EventBannersProps = { event: EventView; locale: Locale; t: Say }

/** Not as planned, has started, has ended: said before anything else. */
const EventBanners = ({ event, locale, t }: EventBannersProps) => {
  const status = STATUS_WORDS[event.status]
  const isOff = event.status === 'cancelled' || event.status === 'postponed'
  return (
    <>
      {status && (
        <Notice kind="warning" title={t(status.long)} t={t}>
          {event.statusNote && (
            <p className="fora-notice__line" lang={langOf(event.lang, locale)}>
              {event.statusNote}
            </p>
          )}
        </Notice>
      )}
      {!isOff && event.phase === 'now' && <Notice kind="info" title={t('event.started')} t={t} />}
      {!isOff && event.phase === 'past' && <Notice kind="info" title={t('event.ended')} t={t} />}
    </>
  )
}

type EventDatesProps = { starts: Value; ends: Value | null; zone: string; locale: Locale }

/** From when to when; one date for an event that begins and ends on it. */
const EventDates = ({ starts, ends, zone, locale }: EventDatesProps) => {
  if (!ends || ends.text === starts.text) return <PartialDate date={starts} zone={zone} locale={locale} />
  if (ends.precision === starts.precision) return formatDateRange({ starts, ends, zone, locale })
  return (
    <>
      <PartialDate date={starts} zone={zone} locale={locale} />
      {' – '}
      <PartialDate date={ends} zone={zone} locale={locale} />
    </>
  )
}
