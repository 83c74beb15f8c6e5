import type { AccountChange } from '@/workflow/queries/dashboard'
import { When } from '../Workflow/When'
import { accountAct } from './accountAct'

/** Validators see who changed whose account: nobody gains permissions unnoticed. */
export const AccountChanges = ({ changes }: { changes: AccountChange[] }) => (
  <section className="desk__accounts desk__section">
    <h2>
      Changes of accounts <span className="desk__count">{changes.length}</span>
    </h2>
    {changes.length === 0 && <p className="desk__empty">No account has changed.</p>}
    <ul>
      {changes.map((change) => (
        <li key={change.seq}>
          <strong>{change.whom}</strong>
          <p className="desk__about">
            {accountAct(change)}, by {change.who}, <When at={change.at} />
          </p>
        </li>
      ))}
    </ul>
  </section>
)
