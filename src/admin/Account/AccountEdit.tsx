'use client'
import { DefaultEditView, EmailField } from '@payloadcms/ui'
import type { DocumentViewClientProps } from 'payload'
import type { ComponentType, ReactNode } from 'react'
import { Unlock } from './Unlock'

/**
 * The edit view of a person, without Payload's own password fields: passwords are chosen by the person,
 * through a one-time link or in their account.
 */
export const AccountEdit = (props: DocumentViewClientProps) => (
  <EditView
    {...props}
    BeforeFields={
      <>
        <EmailField
          field={{
            name: 'email',
            label: 'E-mail address',
            required: true,
            admin: {
              autoComplete: 'off',
              description: 'For signing in. Only administrators and the person see it.',
            },
          }}
          path="email"
          schemaPath="users.email"
        />
        <Unlock />
      </>
    }
  />
)

// The view takes this slot (see @payloadcms/ui/dist/views/Edit), its published type leaves it out.
const EditView = DefaultEditView as ComponentType<DocumentViewClientProps & { BeforeFields: ReactNode }>
