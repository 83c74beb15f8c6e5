import type { RoleCard } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/label'
import type { Say } from '@/i18n/messages/words'
import { CardLink } from '../text/CardLink'
import { ownWords } from '../text/ownWords'

type Props = { roles: readonly RoleCard[]; locale: Locale; t: Say; withForum?: boolean }

/** Our roles, forum by forum, with the capacity and who acts. On narrow screens each row becomes a block. */
export const RoleTable = ({ roles, locale, t, withForum = true }: Props) => {
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
