import type { ForumCard } from '@/content/types/ForumCard'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/label'
import type { Say } from '@/i18n/messages/words'
import { Item } from './Item'

type Props = { forum: ForumCard; locale: Locale; t: Say; heading?: 'h3' | 'h4' }

export const ForumItem = ({ forum, locale, t, heading }: Props) => (
  <Item
    card={forum}
    locale={locale}
    t={t}
    meta={[
      forum.acronym,
      forum.kind && label(t, 'forumKind', forum.kind),
      forum.dimensions.map((dimension) => label(t, 'dimension', dimension)).join(', ') || null,
    ]}
    {...(heading && { heading })}
  />
)
