import { sayReason, worded, type Reason, type Worded } from '@/i18n/desk/reasons'
import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { closedAccount } from '@/workflow/commands/accounts'
import { tellFormerAddress } from '@/workflow/commands/mail'
import { personWith, rolesInWords, writePerson, type StoredPerson } from '@/workflow/ledgers/people'
import { recordAct } from '@/workflow/ledgers/audit/acts'
import { accountValue, valueDigest } from '@/workflow/ledgers/audit/seals'
import { WorkflowError } from '@/workflow/errors'
import type { KindName } from '@/workflow/domain/proposals'
import type { AskedChange, Confirmed, ProposalTarget } from '@/workflow/queries/proposalTarget'
import { STAFF_ROLES } from '@/workflow/domain/table'
import { decides, hasPendingGrant } from './deciding'
import { codeFor } from './resetToken'

const Grant = z.strictObject({ staffRoles: z.array(z.enum(STAFF_ROLES)) })
const Address = z.strictObject({ email: z.email().max(254) })

type Act = { name: string; from?: string; to?: string; details?: Record<string, unknown> }

/** What is the same for all changes of accounts: whose it is, and how it is written. */
const aboutPeople = ({
  load,
  change,
}: {
  load: (person: StoredPerson) => unknown
  /** What is written, and the act that says so. */
  change: (proposal: Confirmed['proposal'], person: StoredPerson) => { act: Act; changes: object }
}) => ({
  load: async (req: PayloadRequest, id: string) => {
    const person = id ? await personWith(req, id) : null
    return person && load(person)
  },
  title: async (req: PayloadRequest, { documentId }: Confirmed['proposal']) =>
    (await personWith(req, documentId))?.name ?? 'Somebody',
  apply: async (req: PayloadRequest, { proposal, step }: Confirmed) => {
    const person = await personWith(req, proposal.documentId)
    if (!person) throw new Error(`The account ${proposal.documentId} is gone.`)
    const { act, changes } = change(proposal, person)
    const half = proposal.tokenHash ? codeFor(proposal.tokenHash) : null
    const { seq } = await recordAct(req, {
      ...{ act: 'account', collection: 'users', documentId: person.id, step, ...act },
      details: {
        ...act.details,
        proposal: proposal.id,
        valueDigest: valueDigest(accountValue({ ...person, ...changes })),
        ...(half && { link: true }),
      },
    })
    await writePerson(req, person, { ...changes, ...half?.stored })
    if ('email' in changes) await tellFormerAddress(req, { act: seq, person: person.id, email: person.email })
    return half ? { code: half.code, expiresAt: half.stored.resetPasswordExpiration } : undefined
  },
})

const rolesOf = ({ staffRoles }: { staffRoles?: StoredPerson['staffRoles'] }) =>
  [...(staffRoles ?? [])].sort()

/** Permissions. An account that one person alone has opened is opened anew, by two. */
const grant: ProposalTarget = {
  ...aboutPeople({
    load: (person) => ({ staffRoles: rolesOf(person), isDeactivated: Boolean(person.deactivatedAt) }),
    change: ({ value, tokenHash }, { staffRoles }) => {
      const given = Grant.parse(value)
      return {
        act: { name: 'staffRoles', from: rolesInWords(staffRoles), to: rolesInWords(given.staffRoles) },
        changes: { ...given, ...(tokenHash && closedAccount()) },
      }
    },
  }),
  prepare: async (req, { documentId, value, actor }) => {
    const given = Grant.safeParse(value)
    if (!given.success) throw malformed('Send staffRoles: all permissions that the person shall have.')
    if (documentId === actor.id) throw refused(403, 'ownPermissions', worded('refusal.ownPermissions'))
    const person = await personOf(req, documentId)
    if (person.deactivatedAt) throw refused(409, 'deactivated', worded('refusal.deactivated'))
    const staffRoles = [...new Set(given.data.staffRoles)].sort()
    if (!decides(staffRoles.filter((role) => !person.staffRoles?.includes(role))))
      throw refused(422, 'notNeeded', worded('refusal.notNeeded'))
    return { staffRoles }
  },
  needsLink: async (req, { documentId }) => {
    const person = await personOf(req, documentId)
    return Boolean(person.isUnused || person.openedBy)
  },
  lines: (req, { before, value, tokenHash }) =>
    Promise.resolve([
      {
        what: say(req, 'line.permissions'),
        from: rolesSaid(req, before as StoredPerson),
        to: rolesSaid(req, value as StoredPerson),
      },
      ...(tokenHash
        ? [
            {
              what: say(req, 'line.password'),
              from: say(req, 'line.anyPassword'),
              to: say(req, 'line.chosenAnew'),
            },
          ]
        : []),
    ]),
}

const reactivation: ProposalTarget = {
  ...aboutPeople({
    load: (person) => ({ staffRoles: rolesOf(person), isDeactivated: Boolean(person.deactivatedAt) }),
    change: () => ({ act: { name: 'reactivated' }, changes: { deactivatedAt: null, sessions: [] } }),
  }),
  prepare: async (req, { documentId }) => {
    const person = await personOf(req, documentId)
    if (!person.deactivatedAt) throw refused(422, 'unchanged', worded('refusal.notDeactivated'))
    return { staffRoles: rolesOf(person), isDeactivated: false }
  },
  lines: (req, { value }) =>
    Promise.resolve([
      {
        what: say(req, 'line.account'),
        from: say(req, 'line.deactivated'),
        to: say(req, 'line.active', { roles: rolesSaid(req, value as StoredPerson) }),
      },
    ]),
}

const address: ProposalTarget = {
  ...aboutPeople({
    load: ({ email }) => ({ email }),
    change: ({ value }) => ({
      act: { name: 'details', details: { fields: ['email'] } },
      changes: { email: (value as z.infer<typeof Address>).email },
    }),
  }),
  prepare: async (req, { documentId, value }) => {
    const given = Address.safeParse(value)
    if (!given.success) throw malformed('Send email: the new address.', 'email')
    const person = await personOf(req, documentId)
    const email = given.data.email.toLowerCase()
    if (email === person.email.toLowerCase()) throw refused(422, 'unchanged', worded('refusal.sameAddress'))
    if (!decides(person.staffRoles) && !(await hasPendingGrant(req, documentId)))
      throw refused(422, 'notNeeded', worded('refusal.notNeeded'))
    // The audit log holds a digest of the value: with the salt, nobody can guess the address from it.
    return { email, salt: randomBytes(16).toString('hex') }
  },
  check: async (req, { documentId, value }) => {
    const { email } = value as z.infer<typeof Address>
    const other = await req.payload.db.findOne<StoredPerson>({
      collection: 'users',
      req,
      where: { email: { equals: email } },
    })
    if (other && String(other.id) !== documentId)
      throw refused(422, 'taken', worded('refusal.addressTaken'), 'email')
  },
  lines: (req, { before, value }) =>
    Promise.resolve([
      {
        what: say(req, 'line.email'),
        from: (before as z.infer<typeof Address>).email,
        to: (value as z.infer<typeof Address>).email,
      },
    ]),
}

const link: ProposalTarget = {
  ...aboutPeople({
    load: (person) => ({ staffRoles: rolesOf(person), isDeactivated: Boolean(person.deactivatedAt) }),
    // Whoever alone opened the account may know its password.
    change: (_, { openedBy }) => ({ act: { name: 'linkIssued' }, changes: openedBy ? closedAccount() : {} }),
  }),
  prepare: async (req, { documentId, actor }) => {
    const person = await personOf(req, documentId)
    if (documentId === actor.id) throw refused(403, 'ownAccount', worded('refusal.ownPassword'))
    if (person.deactivatedAt) throw refused(409, 'deactivated', worded('refusal.deactivated'))
    return { link: true }
  },
  needsLink: () => Promise.resolve(true),
  lines: (req) =>
    Promise.resolve([
      {
        what: say(req, 'line.password'),
        from: say(req, 'line.presentPassword'),
        to: say(req, 'line.mayBeChosenAnew'),
      },
    ]),
}

/** How accounts change by two people. */
export const accountTargets = { grant, reactivation, address, link } satisfies Partial<
  Record<KindName, ProposalTarget>
>

async function personOf(req: PayloadRequest, id: AskedChange['documentId']): Promise<StoredPerson> {
  const person = id ? await personWith(req, id) : null
  if (!person) throw refused(404, 'notFound', worded('refusal.noPerson'))
  return person
}

const malformed = (message: string, path = '') => refused(422, 'malformed', message, path)

const refused = (status: number, code: string, said: string | Required<Worded>, path = '') => {
  const words = typeof said === 'string' ? { message: said } : said
  return new WorkflowError(status, said, { code, ...(path && { problems: [{ path, code, ...words }] }) })
}

/** A word of a line in the language of whoever reads it. */
const say = ({ i18n }: PayloadRequest, key: Reason['key'], values: Reason['values'] = {}) =>
  sayReason({ key, values }, i18n.language)

const rolesSaid = (req: PayloadRequest, of: StoredPerson): string =>
  rolesOf(of)
    .map((role) => say(req, `role.${role}`))
    .join(', ') || say(req, 'line.none')
