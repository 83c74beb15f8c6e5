import type { CollectionBeforeChangeHook } from 'payload'
import type { User } from '@/payload-types'

/** Who is deactivated is signed out at once, everywhere, and a link that they may hold is void. */
export const signOut: CollectionBeforeChangeHook<User> = ({ data, originalDoc }) =>
  data.deactivatedAt
    ? {
        ...data,
        deactivatedAt: originalDoc?.deactivatedAt ?? new Date().toISOString(),
        sessions: [],
        resetPasswordToken: null,
        resetPasswordExpiration: null,
      }
    : data
