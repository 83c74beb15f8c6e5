import type { ForumView } from '@/content/types/ForumView'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import type { Place } from '@/i18n/routing/Place'
import { CardList } from '../cards/CardList'
import { DocumentItem } from '../cards/DocumentItem'
import { EventItem } from '../cards/EventItem'
import { ForumItem } from '../cards/ForumItem'
import { RoleTable } from '../cards/RoleTable'
import { Facts } from '../text/Facts'
import { Figure } from '../text/Figure'
import { isKnown } from '../text/isKnown'
import { Prose } from '../text/Prose'
import { Section } from '../text/Section'
import { Article } from './Article'
import { Areas } from './Areas'
import { forumFacts } from './forumFacts'

type Props = { forum: ForumView; locale: Locale; place: Place }

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
      <Areas areas={forum.areas} lang={forum.lang} locale={locale} t={t} />
      <Section id="facts" title={t('forum.facts')} isShown={facts.some(isKnown)}>
        <Facts facts={facts} />
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
