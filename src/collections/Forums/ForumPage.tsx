import { DocumentItems } from '@/collections/Documents/DocumentLists'
import { EventParts } from '@/collections/Events/EventLists'
import { RoleItems } from '@/collections/Roles/RoleLists'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/words'
import { type Say, words } from '@/i18n/messages/words'
import { langOf } from '@/i18n/names'
import type { Place } from '@/i18n/routing/address'
import { pathFor } from '@/i18n/routing/address'
import { Article } from '@/ui/pages/Article'
import { Figure } from '@/ui/pages/Article'
import { PageSection } from '@/ui/pages/Article'
import type { Fact } from '@/ui/text/facts'
import { Facts } from '@/ui/text/facts'
import { isKnown } from '@/ui/text/facts'
import { cardLinks, MoreLink, someLinks } from '@/ui/text/links'
import { topicLinks } from '@/ui/text/links'
import { ownWords } from '@/ui/text/written'
import { PartialDate } from '@/ui/text/written'
import { Prose } from '@/ui/text/written'
import { ForumItems } from './ForumLists'
import type { ForumView } from './read'

type ForumPageProps = { page: ForumView; locale: Locale; place: Place }

const shownOf = (parts: ForumView['events']['parts']): number => Object.values(parts).flat().length

/** A forum: what it is, our role, its bodies, events and documents. */
export const ForumPage = ({ page: forum, locale, place }: ForumPageProps) => {
  const t = words(locale)
  const facts = factsOf({ forum, locale, t })
  return (
    <Article page={forum} locale={locale} place={place} t={t}>
      <PageSection
        id="about"
        title={t('forum.about')}
        isShown={forum.bodyHtml !== null || forum.illustration !== null}
      >
        <Figure picture={forum.illustration} t={t} />
        <Prose html={forum.bodyHtml} lang={forum.lang} locale={locale} />
      </PageSection>
      <PageSection id="roles" title={t('forum.roles')} isShown={forum.roles.shown.length > 0}>
        <RoleItems roles={forum.roles.shown} locale={locale} t={t} />
        {forum.roles.own > forum.roles.shown.length && (
          <MoreLink
            href={pathFor({ section: 'roles', query: `forum=${forum.slug}`, locale })}
            label={t('forum.allRoles', { count: forum.roles.own })}
          />
        )}
        {forum.roles.isCut && (
          <MoreLink href={pathFor({ section: 'roles', locale })} label={t('home.allRoles')} />
        )}
      </PageSection>
      <Areas areas={forum.areas} lang={forum.lang} locale={locale} t={t} />
      <PageSection id="facts" title={t('forum.facts')} isShown={facts.some(isKnown)}>
        <Facts facts={facts} />
      </PageSection>
      <PageSection id="bodies" title={t('forum.bodies')} isShown={forum.bodies.total > 0}>
        <ForumItems forums={forum.bodies.first} locale={locale} t={t} />
        {forum.bodies.total > forum.bodies.first.length && (
          <MoreLink
            href={pathFor({ section: 'forums', query: `parent=${forum.slug}`, locale })}
            label={t('forum.allBodies', { count: forum.bodies.total })}
          />
        )}
      </PageSection>
      <PageSection id="events" title={t('forum.events')} isShown={forum.events.total > 0}>
        <EventParts parts={forum.events.parts} locale={locale} t={t} />
        {forum.events.total > shownOf(forum.events.parts) && (
          <MoreLink
            href={pathFor({ section: 'events', query: `forum=${forum.slug}`, locale })}
            label={t('forum.allEvents', { count: forum.events.total })}
          />
        )}
      </PageSection>
      <PageSection id="documents" title={t('forum.documents')} isShown={forum.documents.total > 0}>
        <DocumentItems documents={forum.documents.newest} locale={locale} t={t} />
        {forum.documents.total > forum.documents.newest.length && (
          <MoreLink
            href={pathFor({ section: 'documents', query: `forum=${forum.slug}`, locale })}
            label={t('forum.allDocuments', { count: forum.documents.total })}
          />
        )}
      </PageSection>
    </Article>
  )
}

type AreasProps = { areas: ForumView['areas']; lang: Locale; locale: Locale; t: Say }

/** The areas in which a forum works. */
const Areas = ({ areas, lang, locale, t }: AreasProps) => (
  <PageSection id="areas" title={t('forum.areas')} isShown={areas.length > 0}>
    <ul className="ecl-unordered-list" lang={langOf(lang, locale)}>
      {areas.map(({ name, text }) => (
        <li key={name} className="ecl-unordered-list__item">
          {text ? (
            <>
              <strong>{name}</strong>: {text}
            </>
          ) : (
            name
          )}
        </li>
      ))}
    </ul>
  </PageSection>
)

const RELATIONS = ['parent', 'originatesFrom', 'preparesFor', 'invitedTo'] as const

/** The other sides of these, with what the list of fora is asked for all of them. */
const OTHER_SIDES = [
  ['offspring', 'originatesFrom'],
  ['preparedBy', 'preparesFor'],
  ['invited', 'invitedTo'],
] as const

type Forum = { forum: ForumView; locale: Locale; t: Say }

/** What a forum's page says about it in short, line by line. */
const factsOf = ({ forum, locale, t }: Forum): Fact[] => [
  [t('forum.acronym'), ownWords({ ...forum, text: forum.acronym, locale })],
  [t('forum.kind'), forum.kind && label(t, 'forumKind', forum.kind)],
  [t('forum.topics'), topicLinks({ topics: forum.topics, section: 'forums', locale, t })],
  [t('forum.dimension'), forum.dimensions.map((value) => label(t, 'dimension', value)).join(', ')],
  [t('forum.decisionMaking'), forum.decisionMaking && label(t, 'decision', forum.decisionMaking)],
  [t('forum.established'), forum.established && <PartialDate date={forum.established} locale={locale} />],
  ...RELATIONS.map((name): Fact => [t(`forum.${name}`), cardLinks(forum.relations[name], locale)]),
  ...OTHER_SIDES.map(([name, relation]): Fact => {
    const query = `${relation}=${forum.slug}`
    return [
      t(`forum.${name}`),
      someLinks({ excerpt: forum.relations[name], section: 'forums', query, locale, t }),
    ]
  }),
  [
    t('forum.website'),
    forum.website && (
      <a className="ecl-link" href={forum.website}>
        {new URL(forum.website).hostname}
      </a>
    ),
  ],
]
