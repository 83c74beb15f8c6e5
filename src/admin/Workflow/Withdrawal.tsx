'use client'
import type { DocumentDescription } from '@/workflow/queries/panel'
import { useDeskWords } from '../useDeskWords'
import { When } from './When'

/** Why the text is no longer public, and what readers find at its address. */
export const Withdrawal = ({ withdrawal }: Pick<DocumentDescription, 'withdrawal'>) => {
  const t = useDeskWords()
  return (
    withdrawal && (
      <section className="workflow__section">
        <h4>{t('panel.withdrawn')}</h4>
        <p>
          <When at={withdrawal.at} />
          {withdrawal.reason && `: ${withdrawal.reason}`}
        </p>
        {withdrawal.notice && <p>{t('panel.notice', { notice: withdrawal.notice })}</p>}
        {!withdrawal.notice && !withdrawal.redirectTo && <p>{t('panel.gone')}</p>}
        {withdrawal.redirectTo && <p>{t('panel.sentTo', { address: withdrawal.redirectTo })}</p>}
      </section>
    )
  )
}
