import type { AccountChange } from '@/workflow/queries/dashboard/accounts'
import type { DeskWords } from '@/i18n/desk/words'
import { When } from '../Workflow/When'
import { accountAct } from './accountAct'

/** Who changed whose account: nobody gains permissions unnoticed. Folded: the newest one is said in its heading. */
export const AccountChanges = ({ changes, t }: { changes: AccountChange[]; t: DeskWords }) => {
  const [newest] = changes
  return (
    <details className="desk__accounts desk__section">
      <summary>
        <h2>{t('dashboard.accounts.title')}</h2>
        <span className="desk__empty">
          {newest ? (
            <>
              {t('dashboard.accounts.newest', { whom: newest.whom })} <When at={newest.at} />
            </>
          ) : (
            t('dashboard.accounts.empty')
          )}
        </span>
      </summary>
      <ul>
        {changes.map((change) => (
          <li key={change.seq}>
            <strong>{change.whom}</strong>
            <p className="desk__about">
              {t('dashboard.accounts.by', { done: accountAct(t, change), who: change.who })},{' '}
              <When at={change.at} />
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
