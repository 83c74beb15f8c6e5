import type { PayloadRequest } from 'payload'
import { clock } from '@/lib/clock'
import type { StaffRole } from '../domain/table'

/** An account as it is stored, with what Payload shows to nobody. */
export type StoredPerson = {
  id: string
  name: string
  email: string
  staffRoles?: StaffRole[] | null
  deactivatedAt?: string | null
  /** Nobody has ever chosen a password for it. */
  isUnused?: boolean | null
  /** The administrator who alone gave out the link by which its password was chosen; empty when two people did. */
  openedBy?: string | null
  /** The administrator who alone gave out the link that is valid now. */
  linkIssuedBy?: string | null
  resetPasswordToken?: string | null
  resetPasswordExpiration?: string | null
  /** Of the code that goes with the link, when two people gave it out. */
  codeHash?: string | null
  codeTries?: number | null
}

/** Reads an account. */
export const personWith = (req: PayloadRequest, id: string): Promise<StoredPerson | null> =>
  req.payload.db.findOne<StoredPerson>({ collection: 'users', req, where: { id: { equals: id } } })

/** Writes an account below Payload’s operations: whole, since an adapter that replaces a list wants all columns. */
export const writePerson = async (
  req: PayloadRequest,
  { id, ...person }: StoredPerson,
  changes: Partial<StoredPerson> & Record<string, unknown>,
): Promise<void> => {
  const data = { ...person, ...changes, updatedAt: clock().toISOString() }
  await req.payload.db.updateOne({ collection: 'users', id, data, req, returning: false })
}

export const rolesInWords = (roles: readonly StaffRole[] | null | undefined): string =>
  [...(roles ?? [])].sort().join(', ')
