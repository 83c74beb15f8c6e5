import { createLocalReq, type PayloadRequest } from 'payload'
import { decide } from '@/workflow/commands/decide'
import type { KindName } from '@/workflow/domain/proposals'
import { propose } from '@/workflow/commands/propose'
import type { StaffRole } from '@/workflow/domain/table'
import { getTestPayload } from '../testPayload'
import { signedIn } from './signedIn'

type User = NonNullable<PayloadRequest['user']>
type Wanted = { kind: KindName; id?: string; value: unknown; proposer?: User; confirmer?: User }

const people = new Map<StaffRole, Promise<User>>()

/** Somebody of this spec file with the given role, who takes no other part in it. */
const somebody = (role: StaffRole): Promise<User> => {
  const known = people.get(role) ?? signedIn(role).then(({ user }) => user)
  people.set(role, known)
  return known
}

export const reqAs = async (user: User | null) =>
  createLocalReq({ locale: 'en', ...(user && { user }) }, await getTestPayload())

/** Proposes in the name of a person. */
export const proposeAs = async (user: User, { kind, id, value }: Omit<Wanted, 'proposer' | 'confirmer'>) =>
  propose(await reqAs(user), { kind, documentId: id, value })

/** Confirms in the name of a person. */
export const confirmAs = async (user: User, id: string) =>
  decide(await reqAs(user), { id, decision: 'confirm' })

/** Changes something by two people: an administrator proposes it and a validator confirms it, unless others are named. */
export const byTwoPeople = async ({ proposer, confirmer, ...wanted }: Wanted) => {
  const made = await proposeAs(proposer ?? (await somebody('administrator')), wanted)
  const decided = await confirmAs(confirmer ?? (await somebody('validator')), made.proposal.id)
  return { ...made, ...decided }
}

/** Makes a redirect by two people. */
export const redirect = async (
  from: string,
  to: string,
): Promise<{ id: string; from: string; to: string }> => {
  const { proposal } = await byTwoPeople({ kind: 'redirect', value: { from, to } })
  const value = proposal.value as { from: string; to: string }
  const payload = await getTestPayload()
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { equals: value.from } },
    overrideAccess: true,
  })
  const [made] = docs
  if (!made) throw new Error(`No redirect from ${from} was made.`)
  return { id: String(made.id), from: made.from, to: made.to }
}

/** Changes settings of the site by two people. */
export const changeSite = (value: object) => byTwoPeople({ kind: 'site', value })
