import { Fragment } from 'react'
import type { Excerpt } from '@/content/relations'
import type { Card } from '@/content/types'
import type { Section } from '@/contentTypes'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/words'
import type { Say } from '@/i18n/messages/words'
import { langOf } from '@/i18n/names'
import { pathFor } from '@/i18n/routing/address'
import { Icon } from '@/ui/Icon'

type CardLinkProps = {
  card: Pick<Card, 'section' | 'slug' | 'title' | 'lang'>
  locale: Locale
  isStandalone?: boolean
}

/** A link to a document by its title. */
export const CardLink = ({
  card: { section, slug, title, lang },
  locale,
  isStandalone = false,
}: CardLinkProps) => (
  <a
    className={isStandalone ? 'ecl-link ecl-link--standalone' : 'ecl-link'}
    href={pathFor({ section, slug, locale })}
    lang={langOf(lang, locale)}
  >
    {title}
  </a>
)

/** Links to documents in one line; null when there is none, so that a fact disappears. */
export const cardLinks = (cards: readonly (Card | null)[], locale: Locale) => {
  const present = cards.filter((card) => card !== null)
  if (present.length === 0) return null
  return present.map((card, index) => (
    <Fragment key={card.id}>
      {index > 0 && ', '}
      <CardLink card={card} locale={locale} />
    </Fragment>
  ))
}

type SomeLinks = { excerpt: Excerpt<Card>; section: Section; query: string; locale: Locale; t: Say }

/** Links to the first of some documents in one line, and where there are more, to the list of all of them. */
export const someLinks = ({ excerpt: { first, total }, section, query, locale, t }: SomeLinks) =>
  total > first.length ? (
    <>
      {cardLinks(first, locale)},{' '}
      <a className="ecl-link" href={pathFor({ section, query, locale })}>
        {t('list.all', { count: total })}
      </a>
    </>
  ) : (
    cardLinks(first, locale)
  )

type Topics = { topics: readonly string[]; section: Section; locale: Locale; t: Say }

/** The topics of a document, each leading to the list of its section on that topic; null when there are none. */
export const topicLinks = ({ topics, section, locale, t }: Topics) =>
  topics.length === 0
    ? null
    : topics.map((topic, index) => (
        <Fragment key={topic}>
          {index > 0 && ', '}
          <a className="ecl-link" href={`${pathFor({ section, locale })}?topic=${encodeURIComponent(topic)}`}>
            {label(t, 'topic', topic)}
          </a>
        </Fragment>
      ))

/** Leads from an excerpt to the whole list. */
export const MoreLink = ({ href, label }: { href: string; label: string }) => (
  <p className="fora-more">
    <a className="ecl-link ecl-link--standalone ecl-link--icon" href={href}>
      <span className="ecl-link__label">{label}</span>
      <Icon name="corner" size="xs" className="ecl-icon--rotate-90 ecl-link__icon" />
    </a>
  </p>
)
