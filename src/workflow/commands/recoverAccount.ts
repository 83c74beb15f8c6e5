import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { clock } from '@/lib/clock'
import { sha256 } from '@/lib/hash'
import { recordAct } from '../ledgers/audit/acts'
import { accountValue, valueDigest } from '../ledgers/audit/seals'
import { inTransaction } from '../ledgers/transaction'
import { keyOf } from '../domain/keys'
import { DECIDING_ROLES } from '../domain/proposals'
import { personWith, rolesInWords, writePerson, type StoredPerson } from '../ledgers/people'

const LIFE = 72 * 3_600_000

type Asked = { email: string; role: string; reason: string }

/**
 * For a command on the server, when nobody is left who could confirm: reactivates an account, gives it a
 * permission to decide, and makes a one-time link that needs no code. The audit log says so, with the reason.
 * @returns the link’s token, or why nothing was done
 */
export async function recoverAccount(
  caller: PayloadRequest,
  { email, role: asked, reason }: Asked,
): Promise<{ token: string } | { problem: string }> {
  const role = DECIDING_ROLES.find((each) => each === asked)
  if (!role) return { problem: `There is no such permission: choose one of ${DECIDING_ROLES.join(', ')}.` }
  const where = { email: { equals: email.toLowerCase().trim() } }
  const found = await caller.payload.db.findOne<StoredPerson>({ collection: 'users', req: caller, where })
  return inTransaction(caller, { about: found ? [keyOf('users', String(found.id))] : [] }, async (req) => {
    const person = found && (await personWith(req, String(found.id)))
    if (!person) return { problem: `There is no account with the address ${email}.` }
    const staffRoles = [...new Set([...(person.staffRoles ?? []), role])].sort()
    const token = randomBytes(32).toString('base64url')
    await recordAct(req, {
      act: 'account',
      collection: 'users',
      documentId: String(person.id),
      name: 'recovered',
      from: rolesInWords(person.staffRoles),
      to: rolesInWords(staffRoles),
      comment: reason,
      details: { valueDigest: valueDigest(accountValue({ staffRoles, deactivatedAt: null })) },
    })
    await writePerson(req, person, {
      ...{ staffRoles, deactivatedAt: null, sessions: [] },
      ...{ resetPasswordToken: sha256(token), codeHash: null, codeTries: 0, linkIssuedBy: null },
      resetPasswordExpiration: new Date(clock().getTime() + LIFE).toISOString(),
    })
    return { token }
  })
}
