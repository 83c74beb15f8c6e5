import { randomBytes } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { clock } from '@/lib/clock'
import { keyOf } from '../domain/keys'
import { DECIDING_ROLES } from '../domain/proposals'
import type { StaffRole } from '../domain/table'
import { recordAct } from '../ledgers/audit/acts'
import { accountValue, valueDigest } from '../ledgers/audit/seals'
import { hashOfLink, personWith, rolesInWords, writePerson, type StoredPerson } from '../ledgers/people'
import { inTransaction } from '../ledgers/transaction'

type Account = { name: string; email: string; password: string; staffRoles: StaffRole[] }

const isDeciding = (role: StaffRole) => (DECIDING_ROLES as readonly StaffRole[]).includes(role)

/**
 * Makes an account with any permissions, in nobody’s name: for commands on the server, the first content and
 * tests. Everybody else gives the permissions to decide by two people.
 * @returns the id of the account
 */
export async function openAccount(
  payload: Payload,
  { name, email, password, staffRoles }: Account,
): Promise<string> {
  const caller = await createLocalReq({ context: {} }, payload)
  return inTransaction(caller, { about: [] }, async (req) => {
    const plain = staffRoles.filter((role) => !isDeciding(role))
    const data = { name, email, password, staffRoles: plain }
    const { id } = await payload.create({ collection: 'users', data, depth: 0, overrideAccess: true, req })
    if (plain.length < staffRoles.length) await giveRoles(req, { id: String(id), staffRoles })
    return String(id)
  })
}

/** Gives permissions below Payload’s operations, with the act in the audit log. */
async function giveRoles(
  req: Parameters<typeof writePerson>[0],
  { id, staffRoles }: { id: string; staffRoles: StaffRole[] },
): Promise<void> {
  const person = await personWith(req, id)
  if (!person) throw new Error(`There is no account ${id}.`)
  await recordAct(req, {
    act: 'account',
    collection: 'users',
    documentId: id,
    name: 'staffRoles',
    from: rolesInWords(person.staffRoles),
    to: rolesInWords(staffRoles),
    details: { valueDigest: valueDigest(accountValue({ ...person, staffRoles })) },
  })
  await writePerson(req, person, { staffRoles })
}

/** What closes an account: signed out everywhere, with a password that nobody knows. */
export const closedAccount = () => ({
  hash: randomBytes(512).toString('hex'),
  salt: randomBytes(32).toString('hex'),
  isUnused: true,
  openedBy: null,
  sessions: [],
})

const LIFE = 72 * 3_600_000

type Lockout = { email: string; role: string; reason: string }

/**
 * For a command on the server, when nobody is left who could confirm: reactivates an account, gives it a
 * permission to decide, and makes a one-time link that needs no code. The audit log says so, with the reason.
 * @returns the link’s token, or why nothing was done
 */
export async function recoverAccount(
  caller: PayloadRequest,
  { email, role: asked, reason }: Lockout,
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
      // Whoever alone opened the account may know its password.
      ...{ ...closedAccount(), staffRoles, deactivatedAt: null },
      ...{ resetPasswordToken: hashOfLink(token), codeHash: null, codeTries: 0, linkIssuedBy: null },
      resetPasswordExpiration: new Date(clock().getTime() + LIFE).toISOString(),
    })
    return { token }
  })
}
