import type { HomeView } from '@/content/types/HomeView'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { pathFor } from '@/i18n/routing/pathFor'
import type { Place } from '@/i18n/routing/Place'
import { DocumentItems } from '../cards/DocumentItems'
import { EventItems } from '../cards/EventItems'
import { ForumItems } from '../cards/ForumItems'
import { Figure } from '../text/Figure'
import { LanguageNotice } from '../text/LanguageNotice'
import { MoreLink } from '../text/MoreLink'
import { Prose } from '../text/Prose'
import { RecordLine } from '../text/RecordLine'
import { Section } from '../text/Section'

const DIMENSIONS = ['political', 'both', 'technical'] as const

type Props = { home: HomeView; locale: Locale; place: Place }

/** The theme, its fora by dimension, what comes next, what is new. */
export const HomePage = ({ home, locale, place }: Props) => {
  const t = words(locale)
  const { theme, fora, nextEvents, latestEvents, latestDocuments } = home
  return (
    <>
      {theme && (
        <>
          <LanguageNotice lang={theme.lang} languages={theme.languages} locale={locale} place={place} t={t} />
          <Figure picture={theme.illustration} t={t} />
          <Prose html={theme.bodyHtml} lang={theme.lang} locale={locale} />
        </>
      )}
      <Section id="fora" title={t('home.fora')}>
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
      </Section>
      <Section id="next-events" title={t('home.nextEvents')} isShown={nextEvents.length > 0}>
        <EventItems events={nextEvents} locale={locale} t={t} />
      </Section>
      <Section id="latest-events" title={t('home.latestEvents')} isShown={latestEvents.length > 0}>
        <EventItems events={latestEvents} locale={locale} t={t} />
        <MoreLink href={pathFor({ section: 'events', locale })} label={t('home.allEvents')} />
      </Section>
      <Section id="latest-documents" title={t('home.latestDocuments')} isShown={latestDocuments.length > 0}>
        <DocumentItems documents={latestDocuments} locale={locale} t={t} />
        <MoreLink href={pathFor({ section: 'documents', locale })} label={t('home.allDocuments')} />
      </Section>
      {theme && <RecordLine page={theme} locale={locale} t={t} />}
    </>
  )
}
