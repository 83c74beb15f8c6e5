import { Fragment } from 'react'
import type { Section } from '@/contentTypes'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/label'
import type { Say } from '@/i18n/messages/words'
import { pathFor } from '@/i18n/routing/address'

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
