'use client'
import { EmailField } from '@payloadcms/ui'
import { useDeskWords } from '../useDeskWords'
import { useAccount } from './useAccount'
import './account.css'

/** What one signs in with: administrators decide on the address. */
export const SignInFields = () => {
  const t = useDeskWords()
  const { isAdministrator } = useAccount()
  return (
    <div className="sign-in-fields">
      <EmailField
        field={{
          name: 'email',
          label: t('account.email'),
          required: true,
          admin: {
            autoComplete: 'off',
            description: isAdministrator ? t('account.emailHintAdministrator') : t('account.emailHint'),
          },
        }}
        path="email"
        readOnly={!isAdministrator}
        schemaPath="users.email"
      />
    </div>
  )
}
