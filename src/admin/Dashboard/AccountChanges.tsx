import type { AccountChange } from '@/workflow/desk/types'
import { When } from '../Workflow/When'

/** Validators see who changed whose account: nobody gains permissions unnoticed. */
export const AccountChanges = ({ changes }: { changes: AccountChange[] }) => (
  <section className="desk__section">
    <h2>
      Changes of accounts <span className="desk__count">{changes.length}</span>
    </h2>
    {changes.length === 0 && <p className="desk__empty">No account has changed.</p>}
    <ul>
      {changes.map(({ at, seq, what, who, whom }) => (
        <li key={seq}>
          <strong>{whom}</strong>
          <p className="desk__about">
            {what}, by {who}, <When at={at} />
          </p>
        </li>
      ))}
    </ul>
  </section>
)
