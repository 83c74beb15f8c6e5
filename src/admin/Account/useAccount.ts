'use client'
import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { DECIDING_ROLES } from '@/workflow/domain/proposals'

/** Which account this form shows, and what the person in front of it is to that account. */
export const useAccount = () => {
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth()
  const { config } = useConfig()
  const roles = (savedDocumentData?.staffRoles ?? []) as string[]
  return {
    id,
    /** Does it take one administrator alone to give this person a link? */
    isAloneEnough:
      Boolean(savedDocumentData?.isUnused) && !DECIDING_ROLES.some((role) => roles.includes(role)),
    api: `${config.routes.api}/users`,
    email: savedDocumentData?.email as string | undefined,
    isDeactivated: Boolean(savedDocumentData?.deactivatedAt),
    isSelf: id !== undefined && user?.id === id,
    isAdministrator: ((user?.staffRoles ?? []) as string[]).includes('administrator'),
  }
}
