import type { ForumCard } from '@/content/types/ForumCard'
import type { ListFilters } from '@/content/types/ListFilters'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { ForumItems } from '../cards/ForumItems'
import { dimensionField, ListFilter, topicField } from '../cards/ListFilter'
import { Section } from '../text/Section'

type Props = { forums: readonly ForumCard[]; asked?: ListFilters; locale: Locale }

/** All fora: the organisations, then the bodies and groups around them, then what is historical. */
export const ForumListPage = ({ forums, asked = {}, locale }: Props) => {
  const t = words(locale)
  const current = forums.filter(({ isHistorical }) => !isHistorical)
  const isOrganisation = ({ parent, kind }: ForumCard) => !parent && kind !== 'eu-group'
  const groups = [
    { id: 'organisations', title: t('forums.organisations'), shown: current.filter(isOrganisation) },
    {
      id: 'bodies',
      title: t('forums.bodiesAndGroups'),
      shown: current.filter((forum) => !isOrganisation(forum)),
    },
    {
      id: 'historical',
      title: t('list.historical'),
      shown: forums.filter(({ isHistorical }) => isHistorical),
    },
  ]
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
        {forums.length === 0 && <p className="fora-none">{t('filter.none')}</p>}
        {groups.map(({ id, title, shown }) => (
          <Section key={id} id={id} title={title} isShown={shown.length > 0}>
            <ForumItems forums={shown} locale={locale} t={t} />
          </Section>
        ))}
      </div>
    </div>
  )
}
