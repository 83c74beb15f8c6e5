import type { ForumList, ListFilters } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { ForumItems } from '../cards/ForumItems'
import { dimensionField, ListFilter, topicField } from '../cards/ListFilter'
import { Section } from '../text/Section'

type Props = { list: ForumList; asked: ListFilters; locale: Locale }

/** All fora: the organisations, then the bodies and groups around them, then what is historical. */
export const ForumListPage = ({ list, asked, locale }: Props) => {
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
        apply={t('filter.apply')}
        locale={locale}
        t={t}
      />
      <div>
        {list.total === 0 && <p className="fora-none">{t('filter.none')}</p>}
        {groups.map(({ id, title }) => (
          <Section key={id} id={id} title={title} isShown={list.parts[id].length > 0}>
            <ForumItems forums={list.parts[id]} locale={locale} t={t} />
          </Section>
        ))}
      </div>
    </div>
  )
}
