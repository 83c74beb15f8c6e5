import { randomUUID } from 'node:crypto'
import { openAccount } from '@/workflow/commands/accounts'
import type { StaffRole } from '@/workflow/domain/table'
import { aPassword } from './aPassword'
import { getTestPayload } from './testPayload'

/** A member of staff who holds the given staff roles, as `user` of a Local API call or of a request. */
export const aPerson = async (...staffRoles: StaffRole[]) => {
  const payload = await getTestPayload()
  const key = randomUUID()
  const data = { name: `Person ${key}`, email: `${key}@example.eu`, password: aPassword(), staffRoles }
  const id = await openAccount(payload, data)
  const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
  return { ...user, collection: 'users' as const }
}
