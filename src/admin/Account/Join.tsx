import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { JoinForm } from './JoinForm'
import './account.css'

/** Where a one-time link leads that two people gave out: it needs the code as well. */
export const Join = ({ params }: AdminViewServerProps) => {
  const [, token = ''] = (params?.segments ?? []) as string[]
  return (
    <MinimalTemplate>
      <div className="account-notice">
        <h1>Choose your password</h1>
        <p>
          You need the code that belongs to this link. Another colleague than the one who gave you the link
          has it.
        </p>
        <JoinForm token={token} />
      </div>
    </MinimalTemplate>
  )
}
