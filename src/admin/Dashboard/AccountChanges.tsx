import type { AccountChange } from '@/workflow/queries/dashboard'
import type { DeskWords } from '@/i18n/desk/words'
import { When } from '../Workflow/When'
import { accountAct } from './accountAct'

/** Validators see who changed whose account: nobody gains permissions unnoticed. */
export const AccountChanges = ({ changes, t }: { changes: AccountChange[]; t: DeskWords }) => (
  <section className="desk__accounts desk__section">
    <h2>
      {t('dashboard.accounts.title')} <span className="desk__count">{changes.length}</span>
    </h2>
    {changes.length === 0 && <p className="desk__empty">{t('dashboard.accounts.empty')}</p>}
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
  </section>
)
