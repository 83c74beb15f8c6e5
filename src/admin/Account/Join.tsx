import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import { describeLink } from '@/workflow/queries/oneTimeLink'
import { JoinForm } from './JoinForm'
import './account.css'

/** Where a one-time link leads. One that two people gave needs the code as well. */
export const Join = async ({ initPageResult, params }: AdminViewServerProps) => {
  const { req } = initPageResult
  const t = deskWords(req.t)
  const [, token = ''] = (params?.segments ?? []) as string[]
  const link = await describeLink(req, token)
  return (
    <MinimalTemplate>
      <div className="account-notice">
        <h1>{t('password.choose')}</h1>
        {!link && (
          <>
            <p>{t('refusal.linkSpent')}</p>
            <p>
              <a href="../login">{t('password.back')}</a>
            </p>
          </>
        )}
        {link?.needsCode && <p>{t('password.needsCode')}</p>}
        {link && <JoinForm needsCode={link.needsCode} token={token} />}
      </div>
    </MinimalTemplate>
  )
}
