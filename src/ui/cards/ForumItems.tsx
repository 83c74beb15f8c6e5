import type { ForumCard } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/label'
import type { Say } from '@/i18n/messages/words'
import { CardList } from './CardList'
import { Item } from './Item'

type Props = { forums: readonly ForumCard[]; locale: Locale; t: Say; heading?: 'h3' | 'h4' }

/** A list of fora: acronym, kind, and whether the work is political or technical. */
export const ForumItems = ({ forums, locale, t, heading = 'h3' }: Props) => (
  <CardList>
    {forums.map((forum) => (
      <Item
        key={forum.id}
        card={forum}
        locale={locale}
        t={t}
        meta={[
          forum.acronym,
          forum.kind && label(t, 'forumKind', forum.kind),
          forum.dimensions.map((dimension) => label(t, 'dimension', dimension)).join(', ') || null,
        ]}
        heading={heading}
      />
    ))}
  </CardList>
)
