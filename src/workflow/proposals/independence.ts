import type { PayloadRequest } from 'payload'
import type { AuditRow } from '../audit/chain'
import { findProposals } from './ledger'

/** Longer chains of accounts that made each other count as one person too. */
const LONGEST = 20

/**
 * Who answers for an account: the person, once a second person has confirmed the account or the server made it;
 * until then the administrator who made it alone, or whoever answers for them. An account that somebody made for
 * themselves is no second person.
 */
export async function sponsorOf(req: PayloadRequest, id: string): Promise<string> {
  let sponsor = id
  for (let count = 0; count < LONGEST; count++) {
    const maker = await makerOf(req, sponsor)
    if (!maker || maker === sponsor || (await isConfirmed(req, sponsor))) return sponsor
    sponsor = maker
  }
  return sponsor
}

/** Are these two people, as far as the records can tell? */
export async function areIndependent(
  req: PayloadRequest,
  { one, other }: { one: string; other: string },
): Promise<boolean> {
  return one !== other && (await sponsorOf(req, one)) !== (await sponsorOf(req, other))
}

/** The person who made the account; null when the server did. */
async function makerOf(req: PayloadRequest, id: string): Promise<string | null> {
  const act = await req.payload.db.findOne<AuditRow & { id: string }>({
    collection: 'audit-log',
    req,
    where: {
      and: [
        { collection: { equals: 'users' } },
        { documentId: { equals: id } },
        { act: { equals: 'account' } },
        { name: { equals: 'created' } },
      ],
    },
  })
  return act && act.actorId !== 'system' ? act.actorId : null
}

async function isConfirmed(req: PayloadRequest, id: string): Promise<boolean> {
  const [confirmed] = await findProposals(
    req,
    {
      and: [
        { collection: { equals: 'users' } },
        { documentId: { equals: id } },
        { state: { equals: 'confirmed' } },
        { kind: { in: ['grant', 'link'] } },
      ],
    },
    1,
  )
  return confirmed !== undefined
}
