import { createLocalReq, type Payload } from 'payload'
import type { User } from '@/payload-types'
import { endFirstAccounts } from '@/workflow/commands/firstAccounts'
import { openAccount } from '@/workflow/commands/accounts'
import { inTransaction } from '@/workflow/ledgers/transaction'
import { demoAccounts } from './demoAccounts'
import { people } from './people'

/** The people who take the first content live. */
export interface DemoPeople {
  author: User
  authors: User[]
  reviewer: User
  validator: User
  administrator: User
}

/**
 * Opens the demo accounts, and writes them and their passwords to a file that only its owner can read.
 *
 * @throws {Error} when the database holds other people
 */
export const openAccounts = async (payload: Payload, file: string): Promise<DemoPeople> => {
  const found = await payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    showHiddenFields: false,
  })
  const emails: readonly string[] = people.map(({ email }) => email)
  const stranger = found.docs.find(({ email }) => !emails.includes(email))
  if (stranger) {
    throw new Error('The database holds other people than the demo accounts. Nothing was changed.')
  }
  const passwords = await demoAccounts(file)
  const users: User[] = []
  for (const { name, email, staffRoles } of people) {
    const known = found.docs.find((user) => user.email === email)
    const data = { name, email, staffRoles, password: passwords(email) }
    const id = known?.id ?? (await openAccount(payload, data))
    users.push(await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true }))
  }
  // Two people who can confirm each other's proposals are there.
  await inTransaction(await createLocalReq({ context: {} }, payload), { about: [] }, endFirstAccounts)
  const those = (role: 'author' | 'reviewer' | 'validator' | 'administrator'): [User, ...User[]] => {
    const [first, ...rest] = users.filter(({ staffRoles }) => staffRoles?.includes(role))
    if (!first) throw new Error(`None of the demo accounts is a ${role} any more. Nothing was changed.`)
    return [first, ...rest]
  }
  const authors = those('author')
  return {
    author: authors[0],
    authors,
    reviewer: those('reviewer')[0],
    validator: those('validator')[0],
    administrator: those('administrator')[0],
  }
}
