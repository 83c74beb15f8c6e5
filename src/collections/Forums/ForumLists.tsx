import type { ListFilters } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/words'
import { type Say, words } from '@/i18n/messages/words'
import { CardList } from '@/ui/cards/Item'
import { Item } from '@/ui/cards/Item'
import { dimensionField, ListFilter, topicField } from '@/ui/cards/ListFilter'
import { PageSection } from '@/ui/pages/Article'
import { cardLinks } from '@/ui/text/links'
import type { ForumCard } from './card'
import type { ForumList } from './read'

type ForumListPageProps = { list: ForumList; asked: ListFilters; locale: Locale }

/** All fora: the organisations, then the bodies and groups around them, then what is historical. */
export const ForumListPage = ({ list, asked, locale }: ForumListPageProps) => {
  const t = words(locale)
  const groups = [
    { id: 'organisations', title: t('forums.organisations') },
    { id: 'bodies', title: t('forums.bodiesAndGroups') },
    { id: 'historical', title: t('list.historical') },
  ] as const
  return (
    <div className="fora-filtered">
      <ListFilter
        section="forums"
        fields={[topicField(asked.topic, t), dimensionField(asked.dimension, t)]}
        kept={Object.fromEntries(list.related.map(({ relation }) => [relation, asked[relation]]))}
        apply={t('filter.apply')}
        locale={locale}
        t={t}
      />
      <div>
        {list.related.map(({ relation, forum }) => (
          <p key={relation} className="ecl">
            {t(`forums.${relation}`)} {cardLinks([forum], locale)}
          </p>
        ))}
        {list.total === 0 && <p className="fora-none">{t('filter.none')}</p>}
        {groups.map(({ id, title }) => (
          <PageSection key={id} id={id} title={title} isShown={list.parts[id].length > 0}>
            <ForumItems forums={list.parts[id]} locale={locale} t={t} />
          </PageSection>
        ))}
      </div>
    </div>
  )
}

type ForumItemsProps = { forums: readonly ForumCard[]; locale: Locale; t: Say; heading?: 'h3' | 'h4' }

/** A list of fora: acronym, kind, and whether the work is political or technical. */
export const ForumItems = ({ forums, locale, t, heading = 'h3' }: ForumItemsProps) => (
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
