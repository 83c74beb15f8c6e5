import type { PayloadRequest, Where } from 'payload'
import { SYSTEM } from '../domain/actor'
import type { AuditRow } from '../ledgers/audit/chain'
import { newestActs } from '../ledgers/audit/read'
import { findProposals } from '../ledgers/proposals'

/** Longer chains of accounts that let each other in count as one person too. */
const LONGEST = 20

/** The acts that say into whose hands an account was given, and by whom. */
const ENTRIES = ['created', 'linkIssued', 'details', 'passwordSetByLink', 'recovered'] as const

/** Who answers for these people beside themselves: those who alone let them in, and those who let those in. */
export async function sponsorsOf(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(ids)].filter((id) => id !== SYSTEM)
  const circles = await Promise.all(wanted.map((id) => circleOf(req, id)))
  return [...new Set(circles.flatMap((circle, at) => circle.filter((id) => id !== wanted[at])))]
}

/** Are these two people, as far as the records can tell? */
export async function areIndependent(
  req: PayloadRequest,
  { one, other }: { one: string; other: string },
): Promise<boolean> {
  const circle = await circleOf(req, one)
  return !(await circleOf(req, other)).some((id) => circle.includes(id))
}

/** A person, and everybody who may be behind their account. */
async function circleOf(req: PayloadRequest, id: string): Promise<string[]> {
  const circle = [id]
  for (const each of circle) {
    if (circle.length >= LONGEST) break
    circle.push(...(await letInBy(req, each)).filter((other) => !circle.includes(other)))
  }
  return circle
}

/**
 * Who alone let this person in: made the account, said where its mail goes, or gave out the link with which its password
 * was chosen. Nobody, once that link was given out by two people, or a second person has confirmed an account that nobody
 * alone has opened, or where it was the server that did all of it: then the person answers for themselves.
 */
async function letInBy(req: PayloadRequest, id: string): Promise<string[]> {
  const entries: Where[] = [{ act: { equals: 'account' } }, { name: { in: [...ENTRIES] } }]
  const acts = await newestActs(req, { and: [...aboutPerson(id), ...entries] }, 0)
  const opened = acts.find(({ name }) => name === 'passwordSetByLink' || name === 'recovered')
  if (opened?.name === 'recovered' || opened?.details?.byTwoPeople === true) return []
  const before = opened ? acts.filter(({ seq }) => seq < opened.seq) : acts
  const alone = [
    before.find(({ name }) => name === 'created'),
    opened && before.find(({ name }) => name === 'linkIssued'),
    ...(opened ? before.filter(changesAddress) : []),
  ]
  const people = alone.flatMap((act) => (act && act.actorId !== SYSTEM && !isOfTwo(act) ? [act.actorId] : []))
  if (people.length === 0) return []
  const isOpenedAlone = opened?.details?.byTwoPeople === false
  return !isOpenedAlone && (await isConfirmed(req, id)) ? [] : [...new Set(people)]
}

const aboutPerson = (id: string): Where[] => [
  { collection: { equals: 'users' } },
  { documentId: { equals: id } },
]

/** Two people did it. */
const isOfTwo = ({ details }: AuditRow): boolean => details?.proposal !== undefined

const changesAddress = ({ name, details }: AuditRow): boolean =>
  name === 'details' && Array.isArray(details?.fields) && details.fields.includes('email')

/** Did somebody else confirm the person? */
async function isConfirmed(req: PayloadRequest, id: string): Promise<boolean> {
  const byTwo: Where[] = [{ state: { equals: 'confirmed' } }, { kind: { in: ['grant', 'link'] } }]
  return (await findProposals(req, { and: [...aboutPerson(id), ...byTwo] }, 1)).length > 0
}
