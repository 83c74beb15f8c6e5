import type { AdminViewServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import './account.css'

const COMMAND = 'npm run admin:create'

/** What a new, empty installation shows instead of a form that anybody could fill in first. */
export const FirstAccount = ({ initPageResult }: AdminViewServerProps) => {
  const t = deskWords(initPageResult.req.t)
  return (
    <div className="account-notice">
      <h1>{t('password.nobodyYet')}</h1>
      <p>{t('password.firstAdministrator')}</p>
      <pre>
        <code>{COMMAND}</code>
      </pre>
      <p>{t('password.thenReload')}</p>
    </div>
  )
}
