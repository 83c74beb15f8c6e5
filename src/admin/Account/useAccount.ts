'use client'
import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'

/** Which account this form shows, and what the person in front of it is to that account. */
export const useAccount = () => {
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth()
  const { config } = useConfig()
  return {
    id,
    api: `${config.routes.api}/users`,
    email: savedDocumentData?.email as string | undefined,
    isDeactivated: Boolean(savedDocumentData?.deactivatedAt),
    isSelf: id !== undefined && user?.id === id,
    isAdministrator: ((user?.staffRoles ?? []) as string[]).includes('administrator'),
  }
}
