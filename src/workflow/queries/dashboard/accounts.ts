import type { PayloadRequest } from 'payload'
import { newestActs } from '../../ledgers/audit/read'
import { namesThen, subjectsThen } from '../../ledgers/people'

/** A change of somebody's account or permissions, as the validators and administrators are told. */
export type AccountChange = {
  seq: number
  at: string
  who: string
  whom: string
  what: string
  /** those that the account has since, where the change gave them */
  permissions?: string
}

const CHANGES_SHOWN = 10

/** The newest changes of accounts and permissions: who changed whose, what, when; by the names of that moment. */
export async function accountChanges(req: PayloadRequest): Promise<AccountChange[]> {
  const acts = await newestActs(req, { act: { equals: 'account' } }, CHANGES_SHOWN)
  const subjectThen = await subjectsThen(req, acts)
  const nameThen = await namesThen(req, acts)
  return acts.map((row) => ({
    seq: row.seq,
    at: row.at,
    who: nameThen(row),
    whom: subjectThen(row),
    what: row.name,
    ...(row.to ? { permissions: row.to } : {}),
  }))
}
