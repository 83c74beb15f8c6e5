import type { AdminViewServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import './account.css'

/** In place of "Forgot password": links come from administrators, so that no mail is needed and none can be forged. */
export const AskForLink = ({ initPageResult }: AdminViewServerProps) => {
  const t = deskWords(initPageResult.req.t)
  return (
    <div className="account-notice">
      <h1>{t('password.forgotten')}</h1>
      <p>{t('password.askForLink')}</p>
      <p>
        <a href="./login">{t('password.back')}</a>
      </p>
    </div>
  )
}
