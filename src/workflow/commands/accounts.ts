import { createLocalReq, type Payload } from 'payload'
import { recordAct } from '../ledgers/audit/acts'
import { accountValue, valueDigest } from '../ledgers/audit/seals'
import { inTransaction } from '../ledgers/transaction'
import { DECIDING_ROLES } from '../domain/proposals'
import type { StaffRole } from '../domain/table'
import { personWith, rolesInWords, writePerson } from '../ledgers/people'

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
export async function giveRoles(
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
