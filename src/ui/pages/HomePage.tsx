import { DocumentItems } from '@/collections/Documents/DocumentLists'
import { EventItems } from '@/collections/Events/EventLists'
import { ForumItems } from '@/collections/Forums/ForumLists'
import type { HomeView } from '@/content/home'
import type { Locale } from '@/i18n/locales'
import { INTERFACE_LOCALES } from '@/i18n/messages/interfaceLocale'
import { words } from '@/i18n/messages/words'
import { pathFor } from '@/i18n/routing/address'
import type { Place } from '@/i18n/routing/address'
import { MoreLink } from '@/ui/text/links'
import { InterfaceNotice, TranslationNotice } from '@/ui/text/notices'
import { TimeBanner } from '@/ui/text/notices'
import { Prose } from '@/ui/text/written'
import { Figure } from './Article'
import { RecordLine } from './Article'
import { PageSection } from './Article'

const DIMENSIONS = ['political', 'both', 'technical'] as const

type Props = { home: HomeView; locale: Locale; place: Place }

/** The theme, its fora by dimension, what comes next and what has been. */
export const HomePage = ({ home, locale, place }: Props) => {
  const t = words(locale)
  const { theme, fora, nextEvents, pastEvents, documents } = home
  return (
    <>
      {theme ? (
        <TranslationNotice
          lang={theme.lang}
          languages={theme.languages}
          locale={locale}
          place={place}
          t={t}
        />
      ) : (
        <InterfaceNotice languages={INTERFACE_LOCALES} locale={locale} place={place} t={t} />
      )}
      {theme && (
        <>
          <TimeBanner page={theme} locale={locale} t={t} />
          <Figure picture={theme.illustration} t={t} />
          <Prose html={theme.bodyHtml} lang={theme.lang} locale={locale} />
        </>
      )}
      <PageSection id="fora" title={t('home.fora')}>
        <div className="fora-columns">
          {DIMENSIONS.filter((dimension) => fora[dimension].length > 0).map((dimension) => (
            <div key={dimension} className="fora-columns__column">
              <h3 className="fora-subheading">{t(`home.${dimension}`)}</h3>
              <ForumItems forums={fora[dimension]} locale={locale} t={t} heading="h4" />
            </div>
          ))}
        </div>
        <MoreLink href={pathFor({ section: 'forums', locale })} label={t('home.allForums')} />
        <MoreLink href={pathFor({ section: 'roles', locale })} label={t('home.allRoles')} />
      </PageSection>
      <PageSection id="next-events" title={t('home.nextEvents')} isShown={nextEvents.length > 0}>
        <EventItems events={nextEvents} locale={locale} t={t} />
        {pastEvents.length === 0 && (
          <MoreLink href={pathFor({ section: 'events', locale })} label={t('home.allEvents')} />
        )}
      </PageSection>
      <PageSection id="past-events" title={t('home.pastEvents')} isShown={pastEvents.length > 0}>
        <EventItems events={pastEvents} locale={locale} t={t} />
        <MoreLink href={pathFor({ section: 'events', locale })} label={t('home.allEvents')} />
      </PageSection>
      <PageSection id="documents" title={t('home.documents')} isShown={documents.length > 0}>
        <DocumentItems documents={documents} locale={locale} t={t} />
        <MoreLink href={pathFor({ section: 'documents', locale })} label={t('home.allDocuments')} />
      </PageSection>
      {theme && <RecordLine page={theme} locale={locale} t={t} />}
    </>
  )
}
