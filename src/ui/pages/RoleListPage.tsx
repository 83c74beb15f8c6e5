import type { ListFilters, RoleList } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { ListFilter, topicField } from '../cards/ListFilter'
import { RoleTable } from '../cards/RoleTable'
import { Section } from '../text/Section'

type Props = { list: RoleList; asked: ListFilters; locale: Locale }

/** Our roles in all fora as one table; those that are historical in another. */
export const RoleListPage = ({ list, asked, locale }: Props) => {
  const t = words(locale)
  const { current, historical } = list.parts
  return (
    <>
      <ListFilter
        section="roles"
        fields={[topicField(asked.topic, t)]}
        apply={t('filter.apply')}
        locale={locale}
        t={t}
      />
      {list.total === 0 && <p className="fora-none">{t('filter.none')}</p>}
      {current.length > 0 && <RoleTable roles={current} locale={locale} t={t} />}
      <Section id="historical" title={t('list.historical')} isShown={historical.length > 0}>
        <RoleTable roles={historical} locale={locale} t={t} />
      </Section>
    </>
  )
}
