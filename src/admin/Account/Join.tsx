import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import { JoinForm } from './JoinForm'
import './account.css'

/** Where a one-time link leads that two people gave out: it needs the code as well. */
export const Join = ({ initPageResult, params }: AdminViewServerProps) => {
  const t = deskWords(initPageResult.req.t)
  const [, token = ''] = (params?.segments ?? []) as string[]
  return (
    <MinimalTemplate>
      <div className="account-notice">
        <h1>{t('password.choose')}</h1>
        <p>{t('password.needsCode')}</p>
        <JoinForm token={token} />
      </div>
    </MinimalTemplate>
  )
}
