import type { PayloadRequest, Where } from 'payload'
import { SYSTEM } from '../domain/actor'
import type { AuditRow } from '../ledgers/audit/chain'
import { newestActs } from '../ledgers/audit/read'
import { findProposals } from '../ledgers/proposals'

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

/** Who answers for these people instead of themselves. */
export async function sponsorsOf(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(ids)].filter((id) => id !== SYSTEM)
  const sponsors = await Promise.all(wanted.map((id) => sponsorOf(req, id)))
  return sponsors.filter((sponsor, index) => sponsor !== wanted[index])
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
  return act && act.actorId !== SYSTEM ? act.actorId : null
}

/** Did somebody else confirm the person, or a command on the server let them back in? */
async function isConfirmed(req: PayloadRequest, id: string): Promise<boolean> {
  const about: Where = { and: [{ collection: { equals: 'users' } }, { documentId: { equals: id } }] }
  const [confirmed] = await findProposals(
    req,
    { and: [about, { state: { equals: 'confirmed' } }, { kind: { in: ['grant', 'link'] } }] },
    1,
  )
  if (confirmed) return true
  return (await newestActs(req, { and: [about, { name: { equals: 'recovered' } }] }, 1)).length > 0
}
