import { randomBytes } from 'node:crypto'
import type { CollectionBeforeValidateHook } from 'payload'
import type { User } from '@/payload-types'

/** A new account gets a password that nobody knows: it opens with the one-time link only. */
export const lockUntilLinkUsed: CollectionBeforeValidateHook<User> = ({ data, operation }) =>
  operation === 'create' && !data?.password
    ? { ...data, password: randomBytes(32).toString('base64url'), isUnused: true }
    : data
