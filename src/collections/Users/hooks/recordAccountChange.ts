import type { CollectionAfterChangeHook } from 'payload'
import type { User } from '@/payload-types'
import { tellFormerAddress } from '@/workflow/commands/mail'
import { recordAct } from '@/workflow/ledgers/audit/acts'
import { accountValue, valueDigest } from '@/workflow/ledgers/audit/seals'

const DETAILS = ['name', 'email', 'languages', 'units'] as const

/** Every change to an account is in the audit log: whose and what kind, never a name or an address. */
export const recordAccountChange: CollectionAfterChangeHook<User> = async ({
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const record = (
    name: string,
    more: { from?: string; to?: string; details?: Record<string, unknown> } = {},
  ) =>
    recordAct(req, {
      ...{ act: 'account', collection: 'users', documentId: doc.id, name, ...more },
      subject: operation === 'create' ? doc.name : previousDoc.name,
      // Whatever was changed: what the account may do from now on.
      details: { ...more.details, valueDigest: valueDigest(accountValue(doc)) },
    })

  const to = roleList(doc)
  if (operation === 'create') {
    await record('created', { to })
    return
  }

  const from = roleList(previousDoc)
  if (from !== to) await record('staffRoles', { from, to })
  if (Boolean(doc.deactivatedAt) !== Boolean(previousDoc.deactivatedAt))
    await record(doc.deactivatedAt ? 'deactivated' : 'reactivated')
  const fields = DETAILS.filter((field) => JSON.stringify(doc[field]) !== JSON.stringify(previousDoc[field]))
  const details = fields.length > 0 ? await record('details', { details: { fields } }) : null
  if (context.setsPassword) await record('passwordChanged')
  if (details && fields.includes('email'))
    await tellFormerAddress(req, { act: details.seq, person: doc.id, email: previousDoc.email })
}

const roleList = ({ staffRoles }: Partial<User>) => [...(staffRoles ?? [])].sort().join(', ')
