'use client'
import type { DocumentDescription } from '@/workflow/queries/panel'
import { When } from './When'

/** Why the text is no longer public, and what readers find at its address. */
export const Withdrawal = ({ withdrawal }: Pick<DocumentDescription, 'withdrawal'>) =>
  withdrawal && (
    <section className="workflow__section">
      <h4>Withdrawn</h4>
      <p>
        <When at={withdrawal.at} />
        {withdrawal.reason && `: ${withdrawal.reason}`}
      </p>
      {withdrawal.notice && <p>Notice for readers: {withdrawal.notice}</p>}
      {withdrawal.redirectTo && <p>Readers are sent to {withdrawal.redirectTo}</p>}
    </section>
  )
