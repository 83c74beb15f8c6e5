import type { ListFilters } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/words'
import { type Say, words } from '@/i18n/messages/words'
import { CardList } from '@/ui/cards/Item'
import { Item } from '@/ui/cards/Item'
import { ListFilter, topicField } from '@/ui/cards/ListFilter'
import { PageSection } from '@/ui/pages/Article'
import { CardLink, cardLinks } from '@/ui/text/links'
import { ownWords } from '@/ui/text/written'
import { Prose } from '@/ui/text/written'
import type { ForumRole, RoleCard, RoleList } from './read'

type RoleListPageProps = { list: RoleList; asked: ListFilters; locale: Locale }

/** Our roles in all fora as one table; those that are historical in another. */
export const RoleListPage = ({ list, asked, locale }: RoleListPageProps) => {
  const t = words(locale)
  const { forum, basis } = list
  const { current, historical } = list.parts
  return (
    <>
      <ListFilter
        section="roles"
        fields={[topicField(asked.topic, t)]}
        kept={{ forum: asked.forum, basis: asked.basis }}
        apply={t('filter.apply')}
        locale={locale}
        t={t}
      />
      {forum && (
        <p className="ecl">
          {t('roles.ofForum')} {cardLinks([forum], locale)}
        </p>
      )}
      {basis && (
        <p className="ecl">
          {t('roles.onBasis')} {cardLinks([basis], locale)}
        </p>
      )}
      {list.total === 0 && <p className="fora-none">{t('filter.none')}</p>}
      {current.length > 0 && <RoleTable roles={current} locale={locale} t={t} />}
      <PageSection id="historical" title={t('list.historical')} isShown={historical.length > 0}>
        <RoleTable roles={historical} locale={locale} t={t} />
      </PageSection>
    </>
  )
}

type RoleTableProps = { roles: readonly RoleCard[]; locale: Locale; t: Say; withForum?: boolean }

/** Our roles, forum by forum, with the capacity and who acts. On narrow screens each row becomes a block. */
export const RoleTable = ({ roles, locale, t, withForum = true }: RoleTableProps) => {
  const columns = [
    ...(withForum ? [t('role.forum')] : []),
    t('role.role'),
    t('role.capacity'),
    t('role.holder'),
  ]
  return (
    <div className="ecl-table-responsive">
      <table className="ecl-table ecl-table--zebra fora-table">
        <caption className="fora-hidden">{t('roles.caption')}</caption>
        <thead className="ecl-table__head">
          <tr className="ecl-table__row">
            {columns.map((column) => (
              <th key={column} scope="col" className="ecl-table__header">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="ecl-table__body">
          {roles.map((role) => (
            <tr key={role.id} className="ecl-table__row">
              {withForum && (
                <th
                  scope="row"
                  className="ecl-table__cell fora-table__row"
                  data-ecl-table-header={t('role.forum')}
                >
                  {role.forum && <CardLink card={role.forum} locale={locale} />}
                </th>
              )}
              <td className="ecl-table__cell" data-ecl-table-header={t('role.role')}>
                <span>
                  <CardLink card={role} locale={locale} />
                  {role.subject && <> {ownWords({ ...role, text: `(${role.subject})`, locale })}</>}
                </span>
              </td>
              <td className="ecl-table__cell" data-ecl-table-header={t('role.capacity')}>
                {role.capacity && label(t, 'capacity', role.capacity)}
              </td>
              <td className="ecl-table__cell" data-ecl-table-header={t('role.holder')}>
                {role.holder && ownWords({ ...role.holder, locale })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RoleItemsProps = { roles: readonly ForumRole[]; locale: Locale; t: Say }

/** What we do in a forum and around it, in sentences: the text of each role, or its summary. */
export const RoleItems = ({ roles, locale, t }: RoleItemsProps) => (
  <CardList>
    {roles.map((role) => (
      <Item
        key={role.id}
        card={role}
        locale={locale}
        t={t}
        meta={[
          role.capacity && label(t, 'capacity', role.capacity),
          role.holder && ownWords({ ...role.holder, locale }),
        ]}
        text={role.html && <Prose html={role.html} lang={role.lang} locale={locale} />}
      />
    ))}
  </CardList>
)
