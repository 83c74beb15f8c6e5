import { randomUUID } from 'node:crypto'
import { openAccount } from '@/workflow/commands/accounts'
import type { StaffRole } from '@/workflow/domain/table'
import { aPassword } from '../aPassword'
import { getTestPayload } from '../testPayload'

/** A member of staff, for Local API calls (`user`), for REST (`token`) and for signing in. */
export async function signedIn(...staffRoles: StaffRole[]) {
  const payload = await getTestPayload()
  const password = aPassword()
  const email = `${randomUUID()}@example.eu`
  const id = await openAccount(payload, { name: `Person ${email}`, email, password, staffRoles })
  const made = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return { id, email, password, token: String(token), user: { ...made, collection: 'users' as const } }
}
