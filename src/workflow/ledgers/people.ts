import { sayReason, type Reason } from '@/i18n/desk/reasons'
import type { DeskKey } from '@/i18n/desk/words'
import type { PayloadRequest, Where } from 'payload'
import { clock } from '@/lib/clock'
import { env } from '@/lib/env'
import { sha256 } from '@/lib/hash'
import { actorOf, SYSTEM, type PersonActor } from '../domain/actor'
import { PROGRAMS } from '../domain/programs'
import type { StaffRole } from '../domain/table'
import { authorityOf, type AuditRow } from './audit/chain'
import { newestActs } from './audit/read'

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

/** Is there such a person, still active, with one of these roles? */
export async function holdsOneOf(
  req: PayloadRequest,
  id: string | null | undefined,
  roles: readonly StaffRole[],
): Promise<boolean> {
  const person = id ? await personWith(req, id) : null
  return Boolean(person && !person.deactivatedAt && person.staffRoles?.some((role) => roles.includes(role)))
}

/** Writes an account below Payload’s operations: whole, since an adapter that replaces a list wants all columns. */
export const writePerson = async (
  req: PayloadRequest,
  { id, ...person }: StoredPerson,
  changes: Partial<StoredPerson> & Record<string, unknown>,
): Promise<void> => {
  const data = { ...person, ...changes, updatedAt: clock().toISOString() }
  await req.payload.db.updateOne({ collection: 'users', id, data, req, returning: false })
}

/** The address of a one-time link, by which a person chooses a password. */
export const oneTimeLink = (req: PayloadRequest, token: string): string =>
  new URL(`${req.payload.config.routes.admin}/join/${token}`, env.SERVER_URL).href

/** The database keeps only this of the token of a one-time link: who reads the database cannot use it. */
export const hashOfLink = (token: string): string => sha256(token)

/** Whose one-time link this is; nobody's when it was spent or is too old, or the person is deactivated. */
export const personWithLink = async (
  req: PayloadRequest,
  token: string,
): Promise<StoredPerson | undefined> => {
  const where = { resetPasswordToken: { equals: hashOfLink(token) } }
  const person = await req.payload.db.findOne<StoredPerson>({ collection: 'users', where, req })
  const isOpen = person && !person.deactivatedAt && new Date(person.resetPasswordExpiration ?? 0) > clock()
  return isOpen ? person : undefined
}

export const rolesInWords = (roles: readonly StaffRole[] | null | undefined): string =>
  [...(roles ?? [])].sort().join(', ')

/** The active colleagues who hold one of these roles. */
export async function staffWith(
  req: PayloadRequest,
  roles: readonly StaffRole[],
): Promise<(PersonActor & { name: string })[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
    where: { staffRoles: { in: [...new Set(roles)] } },
  })
  return docs.flatMap((user) => {
    const actor = actorOf({ ...user, collection: 'users' })
    return actor ? [{ ...actor, name: user.name }] : []
  })
}

/** More people than a desk has had. */
const MOST_LISTED = 500

/** All who have an account, or had one, by their names. */
export async function allPeople(req: PayloadRequest): Promise<{ id: string; name: string }[]> {
  const { docs } = await req.payload.db.find<{ id: string; name?: string | null }>({
    ...{ collection: 'users', limit: MOST_LISTED, pagination: false, req, sort: 'name' },
    select: { name: true },
  })
  return docs.map(({ id, name }) => ({ id: String(id), name: name ?? '' }))
}

/** More people than one event concerns. */
const MOST_TOLD = 500

/** Who works for a unit, as their account says, by their ids; some may be deactivated. */
export async function peopleOfUnit(req: PayloadRequest, unit: string): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    ...{ collection: 'users', limit: MOST_TOLD, pagination: false, req, select: { units: true } },
    where: { units: { in: [unit] } },
  })
  return docs.map(({ id }) => String(id))
}

/** Those of these people, and of the holders of these roles, who are active: in the order of their ids. */
export async function activeAmong(
  req: PayloadRequest,
  { ids, roles }: { ids: readonly string[]; roles: readonly StaffRole[] },
): Promise<PersonActor[]> {
  const asked: Where[] = [
    ...(ids.length > 0 ? [{ id: { in: [...new Set(ids)] } }] : []),
    ...(roles.length > 0 ? [{ staffRoles: { in: [...new Set(roles)] } }] : []),
  ]
  if (asked.length === 0) return []
  const { docs } = await req.payload.db.find<StoredPerson>({
    collection: 'users',
    limit: MOST_TOLD,
    pagination: false,
    req,
    sort: 'id',
    where: { and: [{ deactivatedAt: { exists: false } }, { or: asked }] },
  })
  return docs.flatMap(({ id, staffRoles }) => (staffRoles?.length ? [{ id: String(id), staffRoles }] : []))
}

/** Looks up the names of colleagues, and of service accounts, for people to read; never stored, and never given to outsiders. */
export async function namesOf(req: PayloadRequest, ids: readonly string[]): Promise<(id: string) => string> {
  const names = new Map([
    [SYSTEM, say(req, 'people.system')],
    // An act that concerns all accounts.
    ['all', say(req, 'people.everybody')],
  ])
  const nameOf = (id: string) => names.get(id) ?? say(req, 'people.former')
  const wanted = [...new Set(ids)].filter((id) => !names.has(id))
  if (wanted.length === 0) return nameOf
  const { docs } = await req.payload.db.find<{ id: string; name?: string }>({
    collection: 'users',
    limit: wanted.length,
    pagination: false,
    req,
    where: { id: { in: wanted } },
  })
  for (const { id, name } of docs) names.set(String(id), name ?? say(req, 'people.colleague'))
  const others = wanted.filter((id) => !names.has(id))
  if (others.length === 0) return nameOf
  // What a program writes stands in its own name, beside the names of those who answer for it.
  const programs = await req.payload.db.find<{ id: string; name: string }>({
    ...{ collection: PROGRAMS, limit: others.length, pagination: false, req },
    where: { id: { in: others } },
  })
  for (const { id, name } of programs.docs) names.set(String(id), name)
  return nameOf
}

/** Whose account each of these acts is about, for people to read, in the same way. */
export async function subjectsThen(
  req: PayloadRequest,
  acts: readonly AuditRow[],
): Promise<(act: AuditRow) => string> {
  const nameOf = await namesOf(
    req,
    acts.map(({ documentId }) => documentId),
  )
  return ({ documentId, subjectName, subjectNameDigest }) =>
    subjectName ?? (subjectNameDigest ? say(req, 'people.former') : nameOf(documentId))
}

/** What stands for a name, in the language of whoever reads it. */
const say = ({ i18n }: PayloadRequest, key: DeskKey, values: Reason['values'] = {}) =>
  sayReason({ key, values }, i18n.language)

/**
 * Who did each of these acts, for people to read: what they were called then; of acts from before names were kept,
 * what they are called now. What the system did stands under the person on whose authority it did it.
 */
export async function namesThen(
  req: PayloadRequest,
  acts: readonly AuditRow[],
): Promise<(act: AuditRow) => string> {
  const seqs = acts.map(authorityOf).filter((seq) => seq !== null)
  const orders = seqs.length > 0 ? await newestActs(req, { seq: { in: seqs } }, seqs.length) : []
  const nameOf = await namesOf(
    req,
    [...acts, ...orders].map(({ actorId }) => actorId),
  )
  const nameThen = ({ actorId, actorName, actorNameDigest }: AuditRow) =>
    actorName ?? (actorNameDigest ? say(req, 'people.former') : nameOf(actorId))
  return (act) => {
    const authority = authorityOf(act)
    if (authority === null) return nameThen(act)
    const order = orders.find(({ seq }) => seq === authority)
    return say(req, 'people.authority', {
      system: nameThen(act),
      name: order ? nameThen(order) : say(req, 'people.former'),
      act: authority,
    })
  }
}
