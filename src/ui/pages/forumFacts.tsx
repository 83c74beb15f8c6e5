import type { ForumView } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/label'
import type { Say } from '@/i18n/messages/words'
import { cardLinks } from '../text/cardLinks'
import type { Fact } from '../text/Fact'
import { PartialDate } from '../text/PartialDate'
import { ownWords } from '../text/ownWords'
import { topicLinks } from '../text/topicLinks'

const RELATIONS = [
  'parent',
  'originatesFrom',
  'preparesFor',
  'invitedTo',
  'offspring',
  'preparedBy',
  'invited',
] as const

type Forum = { forum: ForumView; locale: Locale; t: Say }

/** What a forum's page says about it in short, line by line. */
export const forumFacts = ({ forum, locale, t }: Forum): Fact[] => [
  [t('forum.acronym'), ownWords({ ...forum, text: forum.acronym, locale })],
  [t('forum.kind'), forum.kind && label(t, 'forumKind', forum.kind)],
  [t('forum.topics'), topicLinks({ topics: forum.topics, section: 'forums', locale, t })],
  [t('forum.dimension'), forum.dimensions.map((value) => label(t, 'dimension', value)).join(', ')],
  [t('forum.decisionMaking'), forum.decisionMaking && label(t, 'decision', forum.decisionMaking)],
  [t('forum.established'), forum.established && <PartialDate date={forum.established} locale={locale} />],
  ...RELATIONS.map((name): Fact => [t(`forum.${name}`), cardLinks(forum.relations[name], locale)]),
  [
    t('forum.website'),
    forum.website && (
      <a className="ecl-link" href={forum.website}>
        {new URL(forum.website).hostname}
      </a>
    ),
  ],
]
