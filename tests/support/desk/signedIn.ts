import { randomUUID } from 'node:crypto'
import type { StaffRole } from '@/workflow/table'
import { getTestPayload } from '../testPayload'

/** A member of staff, for Local API calls (`user`) and for REST (`token`). */
export async function signedIn(...staffRoles: StaffRole[]) {
  const payload = await getTestPayload()
  const password = randomUUID()
  const email = `${randomUUID()}@example.eu`
  const data = { name: `Person ${email}`, email, password, staffRoles }
  const made = await payload.create({ collection: 'users', data, depth: 0 })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return { id: String(made.id), token: String(token), user: { ...made, collection: 'users' as const } }
}
