'use client'
import { SelectField } from '@payloadcms/ui'
import type { SelectFieldClientProps } from 'payload'
import { useAccount } from './useAccount'

/** What a person may do; in one's own account to be read only, for nobody changes their own permissions. */
export const StaffRoles = (props: SelectFieldClientProps) => {
  const { isSelf } = useAccount()
  return <SelectField {...props} readOnly={Boolean(props.readOnly) || isSelf} />
}
