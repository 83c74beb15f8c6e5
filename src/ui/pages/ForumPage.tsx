import type { ForumView } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { pathFor } from '@/i18n/routing/pathFor'
import type { Place } from '@/i18n/routing/Place'
import { DocumentItems } from '../cards/DocumentItems'
import { EventParts } from '../cards/EventParts'
import { ForumItems } from '../cards/ForumItems'
import { RoleItems } from '../cards/RoleItems'
import { Facts } from '../text/Facts'
import { Figure } from '../text/Figure'
import { isKnown } from '../text/isKnown'
import { MoreLink } from '../text/MoreLink'
import { Prose } from '../text/Prose'
import { Section } from '../text/Section'
import { Article } from './Article'
import { Areas } from './Areas'
import { forumFacts } from './forumFacts'

type Props = { forum: ForumView; locale: Locale; place: Place }

const shownOf = (parts: ForumView['events']['parts']): number => Object.values(parts).flat().length

/** A forum: what it is, our role, its bodies, events and documents. */
export const ForumPage = ({ forum, locale, place }: Props) => {
  const t = words(locale)
  const facts = forumFacts({ forum, locale, t })
  return (
    <Article page={forum} locale={locale} place={place} t={t}>
      <Section
        id="about"
        title={t('forum.about')}
        isShown={forum.bodyHtml !== null || forum.illustration !== null}
      >
        <Figure picture={forum.illustration} t={t} />
        <Prose html={forum.bodyHtml} lang={forum.lang} locale={locale} />
      </Section>
      <Section id="roles" title={t('forum.roles')} isShown={forum.roles.length > 0}>
        <RoleItems roles={forum.roles} locale={locale} t={t} />
      </Section>
      <Areas areas={forum.areas} lang={forum.lang} locale={locale} t={t} />
      <Section id="facts" title={t('forum.facts')} isShown={facts.some(isKnown)}>
        <Facts facts={facts} />
      </Section>
      <Section id="bodies" title={t('forum.bodies')} isShown={forum.bodies.length > 0}>
        <ForumItems forums={forum.bodies} locale={locale} t={t} />
      </Section>
      <Section id="events" title={t('forum.events')} isShown={forum.events.total > 0}>
        <EventParts parts={forum.events.parts} locale={locale} t={t} />
        {forum.events.total > shownOf(forum.events.parts) && (
          <MoreLink
            href={pathFor({ section: 'events', query: `forum=${forum.slug}`, locale })}
            label={t('forum.allEvents', { count: forum.events.total })}
          />
        )}
      </Section>
      <Section id="documents" title={t('forum.documents')} isShown={forum.documents.total > 0}>
        <DocumentItems documents={forum.documents.newest} locale={locale} t={t} />
        {forum.documents.total > forum.documents.newest.length && (
          <MoreLink
            href={pathFor({ section: 'documents', query: `forum=${forum.slug}`, locale })}
            label={t('forum.allDocuments', { count: forum.documents.total })}
          />
        )}
      </Section>
    </Article>
  )
}
