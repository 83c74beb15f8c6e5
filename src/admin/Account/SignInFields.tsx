'use client'
import { EmailField } from '@payloadcms/ui'
import { useAccount } from './useAccount'
import './account.css'

/** What one signs in with: administrators decide on the address. */
export const SignInFields = () => {
  const { isAdministrator } = useAccount()
  return (
    <div className="sign-in-fields">
      <EmailField
        field={{
          name: 'email',
          label: 'E-mail address',
          required: true,
          admin: {
            autoComplete: 'off',
            description: isAdministrator
              ? 'For signing in. Only administrators and the person see it.'
              : 'For signing in. An administrator can change it.',
          },
        }}
        path="email"
        readOnly={!isAdministrator}
        schemaPath="users.email"
      />
    </div>
  )
}
