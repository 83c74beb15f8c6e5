import type { PayloadRequest, Where } from 'payload'
import { SYSTEM } from '../domain/actor'
import type { AuditRow } from '../ledgers/audit/chain'
import { newestActs } from '../ledgers/audit/read'
import { findProposals } from '../ledgers/proposals'

/** Longer chains of accounts that let each other in count as one person too. */
const LONGEST = 20

/** The acts that say into whose hands an account was given, and by whom. */
const ENTRIES = ['created', 'linkIssued', 'details', 'passwordSetByLink'] as const

/**
 * Who answers for these people beside themselves: those who alone let them in, and those who let those in.
 * @param since from when on each of them had a part in what is decided on (ISO 8601); now, where it is not said
 */
export async function sponsorsOf(
  req: PayloadRequest,
  ids: readonly string[],
  since: ReadonlyMap<string, string> = new Map(),
): Promise<string[]> {
  const wanted = [...new Set(ids)].filter((id) => id !== SYSTEM)
  const circles = await Promise.all(wanted.map((id) => circleOf(req, id, since.get(id))))
  return [...new Set(circles.flatMap((circle, at) => circle.filter((id) => id !== wanted[at])))]
}

/**
 * Are these two people, as far as the records can tell?
 * @param since from when on (ISO 8601): an account may have been somebody else's when it did what is decided on
 */
export async function areIndependent(
  req: PayloadRequest,
  { one, other, since }: { one: string; other: string; since: string },
): Promise<boolean> {
  const circle = await circleOf(req, one, since)
  return !(await circleOf(req, other, since)).some((id) => circle.includes(id))
}

/** A person, and everybody who may be, or have been, behind their account. */
async function circleOf(req: PayloadRequest, id: string, since?: string): Promise<string[]> {
  const circle = [id]
  for (const each of circle) {
    if (circle.length >= LONGEST) break
    circle.push(...(await letInBy(req, each, since)).filter((other) => !circle.includes(other)))
  }
  return circle
}

/**
 * Who alone let this person in: made the account, said where its mail goes, or gave out the link with which its password
 * was chosen. Nobody, once that link was given out by two people or by the server, or a second person has confirmed an
 * account that nobody alone has opened: then the person answers for themselves.
 */
async function letInBy(req: PayloadRequest, id: string, since?: string): Promise<string[]> {
  const entries: Where[] = [
    { act: { equals: 'account' } },
    { name: { in: [...ENTRIES] } },
    // What people change of their own account is no entry, and there is no end to it.
    { or: [{ name: { not_equals: 'details' } }, { actorId: { not_equals: id } }] },
  ]
  const acts = (await newestActs(req, { and: [...aboutPerson(id), ...entries] }, 0)).reverse()
  let [holders, isOpenedAlone] = [new Set<string>(), false]
  const ever = new Set<string>()
  let givers: string[] = []
  for (const act of acts) {
    if (since !== undefined && act.at >= since) for (const holder of holders) ever.add(holder)
    const isAlone = act.actorId !== SYSTEM && act.details?.proposal === undefined
    if (act.name === 'created') holders = new Set(isAlone ? [act.actorId] : [])
    else if (act.name === 'linkIssued' || changesAddress(act)) givers.push(...(isAlone ? [act.actorId] : []))
    else if (act.name === 'passwordSetByLink') {
      const isByTwo = act.details?.byTwoPeople
      // Older acts do not say it: what is known of them is who made the account.
      isOpenedAlone = isByTwo === false
      holders = new Set(isByTwo === true ? [] : [...holders, ...givers])
      givers = []
    }
  }
  const isFree = holders.size > 0 && !isOpenedAlone && (await isConfirmed(req, id))
  return [...new Set([...ever, ...(isFree ? [] : holders)])]
}

const changesAddress = ({ name, details }: AuditRow): boolean =>
  name === 'details' && Array.isArray(details?.fields) && details.fields.includes('email')

const aboutPerson = (id: string): Where[] => [
  { collection: { equals: 'users' } },
  { documentId: { equals: id } },
]

/** Did somebody else confirm the person? */
async function isConfirmed(req: PayloadRequest, id: string): Promise<boolean> {
  const byTwo: Where[] = [{ state: { equals: 'confirmed' } }, { kind: { in: ['grant', 'link'] } }]
  return (await findProposals(req, { and: [...aboutPerson(id), ...byTwo] }, 1)).length > 0
}
