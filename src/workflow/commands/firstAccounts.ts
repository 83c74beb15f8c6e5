import type { PayloadRequest } from 'payload'
import type { AuditRow } from '../ledgers/audit/chain'
import { newestActs } from '../ledgers/audit/read'
import { recordAct } from '../ledgers/audit/acts'
import { DECIDING_ROLES } from '../domain/proposals'
import type { StaffRole } from '../domain/table'
import { personWith } from '../ledgers/people'

/**
 * The first accounts are made on the server, by whoever installs: there is no second person yet. That ends for
 * good when two people who can confirm each other’s proposals have signed in. From then on the server’s command
 * makes no account any more, but the one that says in the audit log why it was needed.
 */
const ENDED = 'firstAccountsEnded'
const SIGNED_IN = 'firstSignIn'

/** Databases of which it is known that it ended: it never begins again. */
const known = new WeakSet<object>()

const actsNamed = (req: PayloadRequest, name: string, limit: number): Promise<AuditRow[]> =>
  newestActs(req, { and: [{ act: { equals: 'account' } }, { name: { equals: name } }] }, limit)

/** May the server’s command still make accounts without a second person? */
export async function areFirstAccountsOpen(req: PayloadRequest): Promise<boolean> {
  if (known.has(req.payload.db)) return false
  if ((await actsNamed(req, ENDED, 1)).length === 0) return true
  known.add(req.payload.db)
  return false
}

/** Ends it, for good. */
export async function endFirstAccounts(req: PayloadRequest): Promise<void> {
  if (await areFirstAccountsOpen(req))
    await recordAct(req, { act: 'account', collection: 'users', documentId: 'all', name: ENDED })
}

/** Notes that somebody who can confirm has really signed in, as long as that matters. */
export async function noteFirstSignIn(
  req: PayloadRequest,
  { id, staffRoles }: { id: string; staffRoles?: readonly StaffRole[] | null },
): Promise<void> {
  const isDeciding = (roles: readonly StaffRole[] | null | undefined) =>
    DECIDING_ROLES.some((role) => roles?.includes(role))
  if (!isDeciding(staffRoles) || !(await areFirstAccountsOpen(req))) return
  const before = await actsNamed(req, SIGNED_IN, 100)
  if (before.some(({ documentId }) => documentId === id)) return
  await recordAct(req, { act: 'account', collection: 'users', documentId: id, name: SIGNED_IN })
  for (const { documentId } of before) {
    const other = await personWith(req, documentId)
    if (other && !other.deactivatedAt && isDeciding(other.staffRoles)) return endFirstAccounts(req)
  }
}
