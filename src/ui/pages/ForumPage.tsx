import type { ForumView } from '@/content/types/ForumView'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/label'
import { words } from '@/i18n/messages/words'
import type { Place } from '@/i18n/routing/Place'
import { CardList } from '../cards/CardList'
import { DocumentItem } from '../cards/DocumentItem'
import { EventItem } from '../cards/EventItem'
import { ForumItem } from '../cards/ForumItem'
import { RoleTable } from '../cards/RoleTable'
import { cardLinks } from '../text/cardLinks'
import { Facts } from '../text/Facts'
import { Figure } from '../text/Figure'
import { PartialDate } from '../text/PartialDate'
import { Prose } from '../text/Prose'
import { Section } from '../text/Section'
import { Article } from './Article'
import { Areas } from './Areas'

const RELATIONS = [
  'parent',
  'originatesFrom',
  'preparesFor',
  'invitedTo',
  'offspring',
  'preparedBy',
  'invited',
] as const

type Props = { forum: ForumView; locale: Locale; place: Place }

/** A forum: what it is, our role, its bodies, events and documents. */
export const ForumPage = ({ forum, locale, place }: Props) => {
  const t = words(locale)
  return (
    <Article page={forum} locale={locale} place={place} t={t}>
      <Section id="about" title={t('forum.about')}>
        <Figure picture={forum.illustration} t={t} />
        <Prose html={forum.bodyHtml} lang={forum.lang} locale={locale} />
      </Section>
      <Areas areas={forum.areas} lang={forum.lang} locale={locale} t={t} />
      <Section id="facts" title={t('forum.facts')}>
        <Facts
          facts={[
            [t('forum.acronym'), forum.acronym],
            [t('forum.kind'), forum.kind && label(t, 'forumKind', forum.kind)],
            [t('forum.dimension'), forum.dimensions.map((value) => label(t, 'dimension', value)).join(', ')],
            [t('forum.decisionMaking'), forum.decisionMaking && label(t, 'decision', forum.decisionMaking)],
            [
              t('forum.established'),
              forum.established && <PartialDate date={forum.established} locale={locale} />,
            ],
            ...RELATIONS.map(
              (name) => [t(`forum.${name}`), cardLinks(forum.relations[name], locale)] as const,
            ),
            [
              t('forum.website'),
              forum.website && (
                <a className="ecl-link" href={forum.website}>
                  {new URL(forum.website).hostname}
                </a>
              ),
            ],
          ]}
        />
      </Section>
      <Section id="roles" title={t('forum.roles')} isShown={forum.roles.length > 0}>
        <RoleTable roles={forum.roles} locale={locale} t={t} withForum={false} />
      </Section>
      <Section id="bodies" title={t('forum.bodies')} isShown={forum.bodies.length > 0}>
        <CardList>
          {forum.bodies.map((body) => (
            <ForumItem key={body.id} forum={body} locale={locale} t={t} />
          ))}
        </CardList>
      </Section>
      <Section id="events" title={t('forum.events')} isShown={forum.events.length > 0}>
        <CardList>
          {forum.events.map((event) => (
            <EventItem key={event.id} event={event} locale={locale} t={t} />
          ))}
        </CardList>
      </Section>
      <Section id="documents" title={t('forum.documents')} isShown={forum.documents.length > 0}>
        <CardList>
          {forum.documents.map((document) => (
            <DocumentItem key={document.id} document={document} locale={locale} t={t} />
          ))}
        </CardList>
      </Section>
    </Article>
  )
}
